package import DossierCore

/// Why a webhook is not set up, or nothing is sent to one.
package enum WebhookRefusal: OfficeRefusal, Sendable, Hashable {
    case address(String, OutwardAddress.Fault)
    /// Not the name or address of a host.
    case host(String)
    /// The host is not on the workspace's list.
    case hostNotListed(String)
    /// The host to be taken off the list is not on it.
    case hostNotAllowed(String)
    /// The host's name leads nowhere.
    case hostUnknown(String)
    /// The host is on a private network or this machine, and the list does not say that it may be.
    case hostPrivate(String, address: String)
    /// The address is in use already.
    case taken(String)
    /// There is none in use with this number.
    case unknown(Int)
    /// What is kept cannot be opened with this workspace's key.
    case secretUnreadable(Int)

    package var kind: FilingErrorKind {
        switch self {
        case .address, .host: .badData
        case .hostNotListed, .hostPrivate: .notPermitted
        case .unknown, .hostNotAllowed: .doesNotHold
        case .taken: .cannotCreate
        case .hostUnknown, .secretUnreadable: .inputOutput
        }
    }

    /// For the list of messages and the log.
    package var word: String {
        switch self {
        case .address: "address-refused"
        case .host, .hostNotListed, .hostNotAllowed: "host-not-listed"
        case .hostUnknown: "host-unknown"
        case .hostPrivate: "host-private"
        case .taken, .unknown: "not-in-use"
        case .secretUnreadable: "secret-unreadable"
        }
    }

    package var explanation: Wording {
        switch self {
        case .address(let text, .malformed):
            Wording(
                zh: "“\(text)”不是完整的网址，什么都没有改变。请写成 https://主机/路径，不含用户名或井号。",
                en:
                    "\(text) is not a whole address; nothing was changed. Write https://host/path without a user name or a number sign."
            )
        case .address(let text, .notEncrypted):
            Wording(
                zh: "“\(text)”没有加密，什么都没有改变。请改用 https；只有本机地址可以用 http。",
                en: "\(text) is not encrypted; nothing was changed. Use https; plain http is for this machine only.")
        case .host(let text):
            Wording(
                zh: "“\(text)”不是主机名，什么都没有改变。请只写主机名，例如 wms.example.com。",
                en:
                    "“\(text)” is not the name of a host; nothing was changed. Write the name alone, such as wms.example.com."
            )
        case .hostNotListed(let host):
            Wording(
                zh: "主机“\(host)”不在允许的名单上，没有改变或发送任何内容。请管理员先执行：dossier webhook allow \(host)。",
                en:
                    "The host \(host) is not on the list; nothing was changed or sent. Have an administrator run: dossier webhook allow \(host)."
            )
        case .hostNotAllowed(let host):
            Wording(
                zh: "主机“\(host)”本就不在允许的名单上，什么都没有改变。请用 dossier webhook list 查看名单。",
                en: "The host \(host) was not on the list; nothing was changed. See the list: dossier webhook list.")
        case .hostUnknown(let host):
            Wording(
                zh: "无法解析主机名“\(host)”，没有发送任何内容。请核对网址和本机的域名解析。",
                en:
                    "The host \(host) leads to no address; nothing was sent. Check the webhook's address and this machine's resolver."
            )
        case .hostPrivate(let host, let address):
            Wording(
                zh: "主机“\(host)”指向内部地址 \(address)，没有发送任何内容。如确属本单位系统，请执行：dossier webhook allow \(host) --private。",
                en:
                    "The host \(host) leads to \(address), which is not on the internet; nothing was sent. If it is a system of your own, run: dossier webhook allow \(host) --private."
            )
        case .taken(let address):
            Wording(
                zh: "“\(address)”已在使用，什么都没有改变。如需新的密钥，请先执行 dossier webhook remove。",
                en:
                    "\(address) is in use already; nothing was changed. For a new secret remove it first with dossier webhook remove."
            )
        case .unknown(let id):
            Wording(
                zh: "没有编号为 \(id) 的通知地址，什么都没有改变。请用 dossier webhook list 查看。",
                en: "There is no webhook \(id); nothing was changed. See dossier webhook list.")
        case .secretUnreadable(let id):
            Wording(
                zh: "无法读取通知地址 \(id) 的密钥，没有发送任何内容。请核对 keys 文件夹，或移除后重新添加。",
                en:
                    "The secret of webhook \(id) cannot be read; nothing was sent. Check the folder keys, or remove the webhook and add it anew."
            )
        }
    }
}
