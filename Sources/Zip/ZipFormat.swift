/// The numbers of the one dialect of zip that is written and accepted here, after PKWARE's APPNOTE 6.3.10.
enum ZipFormat {
    // Record signatures (APPNOTE 4.3.7, 4.3.12, 4.3.14 to 4.3.16).
    static let localSignature: UInt32 = 0x0403_4b50
    static let centralSignature: UInt32 = 0x0201_4b50
    static let endSignature: UInt32 = 0x0605_4b50
    static let zip64EndSignature: UInt32 = 0x0606_4b50
    static let zip64LocatorSignature: UInt32 = 0x0706_4b50

    // Lengths of the fixed parts, in bytes.
    static let localLength = 30
    static let centralLength = 46
    static let endLength = 22
    static let zip64EndLength = 56
    static let zip64LocatorLength = 20

    /// "Written on Unix by version 6.3", what libzip states.
    static let madeBy: UInt16 = 0x033f
    /// Midnight of 1980-01-01, the first instant a DOS date can hold.
    static let dosTime: UInt16 = 0
    static let dosDate: UInt16 = 0x0021
    /// An ordinary file, readable by all, writable by its owner: Unix mode 0100644 in the upper half.
    static let fileAttributes: UInt32 = 0o100644 << 16

    // Versions needed to extract (APPNOTE 4.4.3.2).
    static let versionStored: UInt16 = 10
    static let versionDeflated: UInt16 = 20
    static let version64: UInt16 = 45

    // General purpose bits (APPNOTE 4.4.4).
    static let encryptedFlag: UInt16 = 1 << 0
    static let descriptorFlag: UInt16 = 1 << 3
    static let utf8Flag: UInt16 = 1 << 11

    static let zip64ExtraIdentifier: UInt16 = 1
    /// A 32-bit field holding this says "see the zip64 record".
    static let elsewhere32 = UInt32.max
    static let elsewhere16 = UInt16.max

    /// Above this size libzip reserves zip64 room before it deflates, because the result might outgrow 32 bits.
    static let deflateReserves64Above: UInt64 = 4_293_656_963
    /// The one level ever used, so that the same content deflates to the same bytes.
    static let deflateLevel: UInt32 = 6
}
