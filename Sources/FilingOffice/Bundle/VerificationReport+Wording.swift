package import DossierCore

/// A verification in words; the terminal and the web say the same.
extension VerificationReport {
    /// Whether the file could not even be looked at.
    package var isUnseen: Bool {
        faults.contains { fault in
            switch fault {
            case .fileMissing, .fileUnreadable: true
            default: false
            }
        }
    }

    package var verdict: Wording {
        if isUnseen { return Wording(zh: "无法核验", en: "could not be verified") }
        return isValid
            ? Wording(zh: "有效（\(files) 个文件，每个字节均已核对）", en: "valid (\(files) files, every byte checked)")
            : Wording(
                zh: "无效（\(faults.count) 处问题）",
                en: "invalid (\(faults.count) \(faults.count == 1 ? "fault" : "faults"))")
    }
}

extension VerificationReport.SignatureState {
    /// What the signature is worth, with the key's fingerprint; nothing where there is no key to name.
    package var sentence: Wording? {
        guard let keyFingerprint else { return nil }
        let state = isValid ? Wording(zh: "有效", en: "valid") : Wording(zh: "无效", en: "invalid")
        let trust: Wording =
            switch isTrusted {
            case true?: Wording(zh: "与所给公钥一致", en: "by the key given")
            case false?: Wording(zh: "不是所给公钥", en: "not by the key given")
            case nil:
                Wording(zh: "请另行核对公钥指纹", en: "compare the fingerprint with the sender by another way")
            }
        return Wording(
            zh: "签名\(state.zh)，\(trust.zh)：\(keyFingerprint)",
            en: "signature \(state.en), \(trust.en): \(keyFingerprint)")
    }
}
