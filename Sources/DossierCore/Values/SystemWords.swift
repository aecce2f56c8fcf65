/// What the operating system or SQLite says when it refuses, in the language of the sentence it stands in.
package enum SystemWords {
    /// The words as `strerror(3)` and `sqlite3_errstr` give them in English, with their Chinese counterpart; words we do not know
    /// stand as they are in both.
    package static func wording(_ words: String) -> Wording {
        Wording(zh: known[words] ?? words, en: words)
    }

    private static let known = [
        "database disk image is malformed": "数据库内容已损坏",
        "file is not a database": "register.sqlite 不是数据库文件",
        "Disk quota exceeded": "超出磁盘配额",
        "File exists": "已存在同名文件",
        "File name too long": "文件名过长",
        "File too large": "文件超出允许的大小",
        "Input/output error": "输入输出错误",
        "Is a directory": "是文件夹",
        "No space left on device": "磁盘空间不足",
        "No such file or directory": "没有这个文件或文件夹",
        "Not a directory": "不是文件夹",
        "Operation not permitted": "不允许的操作",
        "Operation not supported": "不支持该操作",
        "Permission denied": "没有权限",
        "Read-only file system": "文件系统只读",
        "Text file busy": "文件正在使用",
        "Too many levels of symbolic links": "符号链接循环或层数过多",
        "Too many open files": "打开的文件过多",
    ]
}
