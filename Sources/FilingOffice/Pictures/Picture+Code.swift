extension Picture {
    /// A code to be scanned, black on white with the quiet zone around it, one unit a module.
    init(_ code: QRPicture, title: String) {
        let (side, zone) = (code.side, QRPicture.quietZone)
        let all = side + 2 * zone
        var runs: [Markup] = []
        for row in 0..<side {
            var column = 0
            while column < side {
                let start = column
                while column < side, code.isDark(row: row, column: column) { column += 1 }
                if column > start {
                    runs.append("M\(start + zone) \(row + zone)h\(column - start)v1h-\(column - start)z")
                }
                column += 1
            }
        }
        self.init(
            """
            <svg viewBox="0 0 \(all) \(all)" role="img" shape-rendering="crispEdges"><title>\(title)</title>\
            <rect width="\(all)" height="\(all)" fill="#ffffff"/><path fill="#000000" d="\(Markup.joined(runs))"/></svg>
            """)
    }
}
