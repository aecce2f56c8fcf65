/// The few lines of Python between us and WeasyPrint. Part of the program, so that no folder of a site can change what runs.
///
/// Reads a job as JSON on standard input and answers with JSON on standard output. Two workers share the pages where there
/// are two processors: each page is printed by itself, so who prints it leaves no trace in the bytes.
enum PaperDriver {
    /// WeasyPrint, or a library it needs, is not there.
    static let noLibrary = 11
    /// The typeface is not there; the one that would have been used is named.
    static let noTypeface = 12

    static let script = #"""
        import base64, ctypes, ctypes.util, functools, json, os, sys

        try:
            import weasyprint
            from weasyprint.text.fonts import FontConfiguration
            from weasyprint.urls import URLFetcher
        except (ImportError, OSError) as problem:
            print(problem, file=sys.stderr)
            sys.exit(11)


        class Nothing(URLFetcher):
            """Hands out what a page carries within itself, and nothing else."""

            def fetch(self, url, headers=None):
                if not url.startswith("data:"):
                    raise ValueError("refused: " + url)
                return super().fetch(url, headers)


        def family(wanted):
            """The family fontconfig would use for one asked for."""
            config = ctypes.CDLL(ctypes.util.find_library("fontconfig") or "libfontconfig.so.1")
            config.FcNameParse.restype = config.FcFontMatch.restype = ctypes.c_void_p
            config.FcNameParse.argtypes = [ctypes.c_char_p]
            config.FcConfigSubstitute.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int]
            config.FcDefaultSubstitute.argtypes = [ctypes.c_void_p]
            config.FcFontMatch.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p]
            config.FcPatternGetString.argtypes = [
                ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.POINTER(ctypes.c_char_p)]
            pattern = config.FcNameParse(wanted.replace("-", "\\-").encode())
            config.FcConfigSubstitute(None, pattern, 0)
            config.FcDefaultSubstitute(pattern)
            found = config.FcFontMatch(None, pattern, ctypes.byref(ctypes.c_int()))
            name, names = ctypes.c_char_p(), []
            while found and config.FcPatternGetString(found, b"family", len(names), ctypes.byref(name)) == 0:
                names.append(name.value.decode())
            return names


        @functools.cache
        def typefaces():
            """The fonts, found and loaded once a worker; a page's bytes do not tell what was printed before it."""
            return FontConfiguration()


        def printed(sheet):
            document = weasyprint.HTML(string=sheet["html"], url_fetcher=Nothing(), base_url=None)
            pdf = document.write_pdf(pdf_variant="pdf/a-3b", pdf_tags=False, font_config=typefaces())
            return base64.b64encode(pdf).decode()


        job = json.load(sys.stdin)
        sheets = job["sheets"]
        names = family(job["typeface"])
        if job["typeface"] not in names:
            print(", ".join(names) or "-", file=sys.stderr)
            sys.exit(12)

        # The longest pages first, dealt out so that both have about as much to do.
        order = sorted(range(len(sheets)), key=lambda place: -len(sheets[place]["html"]))
        workers = min(2, len(os.sched_getaffinity(0)), len(sheets))
        hands, loads = [[] for _ in range(workers)], [0] * workers
        for place in order:
            hand = loads.index(min(loads))
            hands[hand].append(place)
            loads[hand] += len(sheets[place]["html"]) + 20000
        papers = {}
        if workers > 1:
            reader, writer = os.pipe()
            child = os.fork()
            if child == 0:
                try:
                    os.close(reader)
                    part = {sheets[place]["name"]: printed(sheets[place]) for place in hands[1]}
                    with os.fdopen(writer, "w") as stream:
                        json.dump(part, stream)
                    os._exit(0)
                except BaseException as problem:
                    print(type(problem).__name__ + ": " + str(problem), file=sys.stderr, flush=True)
                    os._exit(13)
            os.close(writer)
        for place in hands[0] if hands else []:
            papers[sheets[place]["name"]] = printed(sheets[place])
        if workers > 1:
            with os.fdopen(reader) as stream:
                told = stream.read()
            if os.waitpid(child, 0)[1] != 0:
                sys.exit(13)
            papers.update(json.loads(told))
        json.dump({"version": weasyprint.__version__, "papers": papers}, sys.stdout)
        """#
}
