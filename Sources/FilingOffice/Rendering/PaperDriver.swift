/// The few lines of Python between us and WeasyPrint. Part of the program, so that no folder of a site can change what runs.
///
/// Reads a job as JSON on standard input and answers with JSON on standard output. Two workers share the pages where there
/// are two processors: each page is printed by itself, so who prints it leaves no trace in the bytes. What WeasyPrint
/// complains of as an error, such as a picture it could not draw, ends the job: a page without it would look whole.
enum PaperDriver {
    /// WeasyPrint, or a library it needs, is not there.
    static let noLibrary = 11
    /// The typeface is not there; the one that would have been used is named.
    static let noTypeface = 12

    static let script = #"""
        import base64, ctypes, ctypes.util, functools, gc, json, logging, os, re, struct, sys
        from xml.etree import ElementTree

        try:
            import weasyprint
            from weasyprint.html import HTML_HANDLERS
            from weasyprint import svg as drawing
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


        class Complaints(logging.Handler):
            """What was logged as an error; WeasyPrint goes on after it, without the picture or the style."""

            said = []

            def emit(self, record):
                self.said.append(record.getMessage())


        class Run(str):
            """A text that is set in one piece where WeasyPrint asks for its letters."""

            def __iter__(self):
                yield str(self)


        SVG = "{http://www.w3.org/2000/svg}"
        letter_by_letter = drawing.text


        def text(svg, node, font_size):
            """Sets a text of a picture at once, unless its letters have places of their own: that takes ten times as long."""
            placed = (node.get(name, "").strip() for name in ("x", "y", "dx", "dy", "rotate"))
            if node.text and not any(" " in place or "," in place for place in placed):
                node._etree_node.text = Run(node.text)
            letter_by_letter(svg, node, font_size)


        drawing.text = drawing.TAGS["text"] = text


        picture_by_picture = HTML_HANDLERS[SVG + "svg"]
        pictures = []


        def picture(element, box, *rest):
            """A drawing that was set aside, where its empty frame stands in the page."""
            place = element.get("data-picture")
            drawn = ElementTree.fromstring(pictures[int(place)]) if place else element
            return picture_by_picture(drawn, box, *rest)


        HTML_HANDLERS[SVG + "svg"] = picture


        def set_aside(found):
            """Keeps a drawing's shapes out of the page, which would look up the style of each for nothing."""
            whole = found.group(0)
            named = "xmlns=" in found.group(1)
            pictures.append(whole if named else whole.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1))
            return f'<svg data-picture="{len(pictures) - 1}" {found.group(1)}></svg>'


        def printed(sheet):
            """The PDF of a page, in base64."""
            pictures.clear()
            html = re.sub(r"<svg ([^>]*)>.*?</svg>", set_aside, sheet["html"], flags=re.DOTALL)
            document = weasyprint.HTML(string=html, url_fetcher=Nothing(), base_url=None)
            pdf = document.write_pdf(pdf_variant="pdf/a-3b", pdf_tags=False, font_config=typefaces())
            if Complaints.said:
                raise ValueError(Complaints.said[0])
            return base64.b64encode(pdf).decode()


        def work(tickets):
            """Prints the pages whose numbers come out of a pipe, until it is empty."""
            papers = {}
            while ticket := os.read(tickets, 4):
                sheet = sheets[struct.unpack("I", ticket)[0]]
                try:
                    papers[sheet["name"]] = printed(sheet)
                except BaseException as problem:
                    reason = " ".join(str(problem).split())[:200]
                    print(f"{sheet['name']}: {type(problem).__name__}: {reason}", file=sys.stderr, flush=True)
                    os._exit(13)
            return papers


        job = json.load(sys.stdin)
        sheets = job["sheets"]
        names = family(job["typeface"])
        if job["typeface"] not in names:
            print(", ".join(names) or "-", file=sys.stderr)
            sys.exit(12)

        logging.getLogger("weasyprint").addHandler(Complaints(logging.ERROR))
        # Pages are trees that are dropped whole: looking for rubbish among their boxes at every turn finds none.
        gc.freeze()
        gc.set_threshold(100_000, 20, 20)

        # Who is free takes the next page, the longest first; pictures cost little.
        def length(place):
            return len(re.sub(r"<svg .*?</svg>", "", sheets[place]["html"], flags=re.DOTALL))

        tickets, counter = os.pipe()
        for place in sorted(range(len(sheets)), key=length, reverse=True):
            os.write(counter, struct.pack("I", place))
        os.close(counter)
        two = len(sheets) > 1 and len(os.sched_getaffinity(0)) > 1
        if two:
            reader, writer = os.pipe()
            child = os.fork()
            if child == 0:
                os.close(reader)
                part = work(tickets)
                try:
                    with os.fdopen(writer, "w") as stream:
                        json.dump(part, stream)
                except BrokenPipeError:
                    # The other has given up, and said why.
                    os._exit(13)
                os._exit(0)
            os.close(writer)
        papers = work(tickets)
        if two:
            with os.fdopen(reader) as stream:
                told = stream.read()
            if os.waitpid(child, 0)[1] != 0:
                sys.exit(13)
            papers.update(json.loads(told))
        json.dump({"version": weasyprint.__version__, "papers": papers}, sys.stdout)
        """#
}
