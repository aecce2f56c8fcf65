/// The faults found so far, in the order found, bounded so that a hostile archive cannot fill the memory.
struct FaultList {
    private let limit: Int
    private var listed: [ZipFault] = []
    private var further: UInt64 = 0

    init(limit: Int) { self.limit = limit }

    mutating func add(_ fault: ZipFault) {
        if listed.count < limit { listed.append(fault) } else { further += 1 }
    }

    var all: [ZipFault] { further == 0 ? listed : listed + [ZipFault(.furtherFaults, found: further)] }
}
