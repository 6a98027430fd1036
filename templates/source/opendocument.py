"""OpenDocument (ODF 1.3) of blocks and styles."""

from xml.sax.saxutils import escape

from styles import FONT, FORM, MARGINS, PAGE, SIZE, TEXT, WIDE_MARGINS

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
URN = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = " ".join(
    f'xmlns:{prefix}="{URN}{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"),
        ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
    )
)
# The styles of Word by the names that LibreOffice knows them under.
NAMES = {"Normal": "Standard", "heading": "Heading", "header": "Header", "Body Text": "Text body"}
BORDER = "0.5pt solid #000000"


def cm(millimetres):
    return f"{round(millimetres / 10, 3):g}cm"


def package(blocks, styles, landscape, title):
    names = {style.identifier: display_name(style.name) for style in styles}
    names["Normal"] = "Standard"
    writer = Content(names, {style.identifier: style for style in styles})
    return {
        "content.xml": writer.content(blocks),
        "styles.xml": style_sheet(styles, names, landscape),
        "meta.xml": properties(title),
    }


def display_name(name):
    if name.startswith("heading "):
        return "Heading " + name[8:]
    return NAMES.get(name, name)


def encoded(name):
    """A style's name as an NCName (ODF 1.3 part 3 §19.505)."""
    return name.replace(" ", "_20_")


class Content:
    """The text of a document; the styles of its tables are gathered on the way."""

    def __init__(self, names, styles):
        self.names, self.styles, self.tables, self.cells = names, styles, [], set()

    def content(self, blocks):
        lines = []
        for block in blocks:
            lines += self.block(block)
        body = "\n".join("      " + line for line in lines)
        styles = "\n".join("    " + line for line in self.table_styles())
        return (
            f'{HEAD}<office:document-content {SPACES} office:version="1.3">\n  <office:automatic-styles>\n{styles}\n'
            f"  </office:automatic-styles>\n  <office:body>\n    <office:text>\n{body}\n    </office:text>\n"
            "  </office:body>\n</office:document-content>\n"
        )

    def block(self, block):
        return self.table(block) if hasattr(block, "rows") else self.paragraph(block)

    def paragraph(self, block):
        text = escape(block.text).replace("\t", "<text:tab/>").replace("\n", "<text:line-break/>")
        name = encoded(self.names[block.style])
        style = self.styles.get(block.style)
        if style and style.get("level"):
            level = round(style.get("level"))
            return [f'<text:h text:style-name="{name}" text:outline-level="{level}">{text}</text:h>']
        line = f'<text:p text:style-name="{name}">{text}</text:p>'
        if style and style.get("list"):
            return [
                f'<text:list text:style-name="{style.get("list")}">',
                f"  <text:list-item>{line}</text:list-item>", "</text:list>",
            ]
        return [line]

    def table(self, block):
        number = len(self.tables) + 1
        name = f"Table{number}"
        self.tables.append((name, block))
        lines = [f'<table:table table:name="{name}" table:style-name="{name}">']
        for index in range(len(block.widths)):
            lines.append(f'  <table:table-column table:style-name="{name}.{letter(index)}"/>')
        # ODF 1.3 part 3 §9.1.2: the header rows of a table stand together.
        groups = []
        for row in block.rows:
            if groups and groups[-1][0] == row.header:
                groups[-1][1].append(row)
            else:
                groups.append((row.header, [row]))
        for header, rows in groups:
            inner = [line for row in rows for line in self.row(row, block.look)]
            if header:
                inner = ["<table:table-header-rows>", *("  " + line for line in inner), "</table:table-header-rows>"]
            lines += ["  " + line for line in inner]
        return lines + ["</table:table>"]

    def row(self, row, look):
        lines = [f'<table:table-row table:style-name="{look}.Row">']
        for cell in row.cells:
            style = f"{look}.{'Middle' if cell.middle else 'Cell'}"
            self.cells.add(style)
            span = f' table:number-columns-spanned="{cell.span}"' if cell.span > 1 else ""
            lines.append(f'  <table:table-cell table:style-name="{style}"{span} office:value-type="string">')
            for inner in cell.blocks:
                lines += ["    " + line for line in self.block(inner)]
            lines.append("  </table:table-cell>")
            lines += ["  <table:covered-table-cell/>"] * (cell.span - 1)
        return lines + ["</table:table-row>"]

    def table_styles(self):
        lines = []
        for name, block in self.tables:
            width = cm(sum(block.widths))
            lines.append(
                f'<style:style style:name="{name}" style:family="table"><style:table-properties '
                f'style:width="{width}" table:align="left"/></style:style>'
            )
            for index, width in enumerate(block.widths):
                lines.append(
                    f'<style:style style:name="{name}.{letter(index)}" style:family="table-column">'
                    f'<style:table-column-properties style:column-width="{cm(width)}"/></style:style>'
                )
        for look in sorted({block.look for _, block in self.tables}):
            lines.append(
                f'<style:style style:name="{look}.Row" style:family="table-row">'
                '<style:table-row-properties fo:keep-together="always"/></style:style>'
            )
            for name, middle in (("Cell", ""), ("Middle", 'style:vertical-align="middle" ')):
                if f"{look}.{name}" not in self.cells:
                    continue
                if look == "Plan":
                    edges = (
                        'fo:padding-top="0.05cm" fo:padding-bottom="0.05cm" fo:padding-left="0.19cm" '
                        f'fo:padding-right="0.19cm" fo:border="{BORDER}"'
                    )
                else:
                    edges = 'fo:padding="0cm" fo:border="none"'
                lines.append(
                    f'<style:style style:name="{look}.{name}" style:family="table-cell">'
                    f"<style:table-cell-properties {middle}{edges}/></style:style>"
                )
        return lines


def letter(index):
    return chr(ord("A") + index)


def sizes(size):
    return " ".join(f'{name}="{size:g}pt"' for name in ("fo:font-size", "style:font-size-asian", "style:font-size-complex"))


def style_sheet(styles, names, landscape):
    faces = " ".join(f'style:font-name{script}="{FONT}"' for script in ("", "-asian", "-complex"))
    lines = [
        '<style:default-style style:family="paragraph">',
        '  <style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0cm" fo:line-height="100%" fo:orphans="2" '
        'fo:widows="2" style:tab-stop-distance="1.249cm" style:writing-mode="page"/>',
        f'  <style:text-properties {faces} {sizes(SIZE)} fo:language="ru" fo:country="RU" '
        'style:language-asian="ru" style:country-asian="RU" style:language-complex="ar" style:country-complex="SA" '
        'fo:hyphenate="false" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/>',
        "</style:default-style>",
        '<style:default-style style:family="table">',
        '  <style:table-properties table:border-model="collapsing"/>',
        "</style:default-style>",
        '<style:default-style style:family="table-row">',
        '  <style:table-row-properties fo:keep-together="auto"/>',
        "</style:default-style>",
        '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>',
    ]
    parents = {style.identifier: style for style in styles}
    for style in styles:
        lines += paragraph_style(style, names, parents)
    lines += [
        '<text:list-style style:name="Tasks">',
        '  <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=")">',
        '    <style:list-level-properties text:list-level-position-and-space-mode="label-alignment">',
        '      <style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="2cm" '
        'fo:text-indent="-0.75cm" fo:margin-left="2cm"/>',
        "    </style:list-level-properties>",
        "  </text:list-level-style-number>",
        "</text:list-style>",
    ]
    body = "\n".join("    " + line for line in lines)
    return (
        f'{HEAD}<office:document-styles {SPACES} office:version="1.3">\n  <office:font-face-decls>\n'
        f'    <style:font-face style:name="{FONT}" svg:font-family="\'{FONT}\'" style:font-family-generic="roman" '
        'style:font-pitch="variable"/>\n  </office:font-face-decls>\n'
        f"  <office:styles>\n{body}\n  </office:styles>\n{page(landscape)}</office:document-styles>\n"
    )


def paragraph_style(style, names, parents):
    name, parent = names[style.identifier], names[style.parent]
    shown = f' style:display-name="{name}"' if " " in name else ""
    line = f'<style:style style:name="{encoded(name)}"{shown} style:family="paragraph" '
    line += f'style:parent-style-name="{encoded(parent)}"'
    if style.get("next"):
        line += f' style:next-style-name="{encoded(names[style.get("next")])}"'
    if style.get("list"):
        line += f' style:list-style-name="{style.get("list")}"'
    if style.get("level"):
        line += f' style:default-outline-level="{round(style.get("level"))}"'
    lines = [line + ">"]
    layout, tabs = paragraph_properties(style, parents)
    if layout or tabs:
        head = f"  <style:paragraph-properties{layout}"
        lines.append(f"{head}>{tabs}</style:paragraph-properties>" if tabs else f"{head}/>")
    look = []
    if style.get("bold"):
        look += [f'{key}="bold"' for key in ("fo:font-weight", "style:font-weight-asian", "style:font-weight-complex")]
    if style.get("italic"):
        look += [f'{key}="italic"' for key in ("fo:font-style", "style:font-style-asian", "style:font-style-complex")]
    if style.get("size"):
        look.append(sizes(style.get("size")))
    if look:
        lines.append(f"  <style:text-properties {' '.join(look)}/>")
    return lines + ["</style:style>"]


def paragraph_properties(style, parents):
    """The attributes and the tab stops of a style."""
    sets, result = style.sets, ""
    for key, name in (("above", "fo:margin-top"), ("below", "fo:margin-bottom")):
        if key in sets:
            result += f' {name}="{cm(sets[key] * 25.4 / 72)}"'
    if "together" in sets:
        result += ' style:contextual-spacing="true"'
    indents = dict(left=FORM, right=FORM) if "form" in sets else {}
    indents.update({key: sets[key] for key in ("left", "right") if key in sets})
    result += "".join(f' fo:margin-{key}="{cm(length)}"' for key, length in indents.items())
    if "first" in sets:
        result += f' fo:text-indent="{cm(sets["first"])}"'
    if "line" in sets:
        result += f' fo:line-height="{sets["line"]:g}pt"'
    for key, value in (("centre", "center"), ("justify", "justify")):
        result += f' fo:text-align="{value}" style:justify-single-word="false"' if key in sets else ""
    result += ' fo:keep-with-next="always"' if "keep" in sets else ""
    result += ' fo:keep-together="always"' if "whole" in sets else ""
    result += ' fo:break-before="page"' if "newpage" in sets else ""
    if "frame" in sets:
        result += ' fo:border="0.75pt solid #000000" fo:padding="0.14cm"'
    tabs = ""
    if "tabs" in sets:
        # ODF has no way to add a tab stop to those of the parent, which WordprocessingML has.
        stops, above = list(sets["tabs"]), style
        while (above := parents.get(above.parent)) is not None:
            stops += above.sets.get("tabs", [])
        # The stop at the margin of an upright page is no use on a wide one.
        if any(place > TEXT for _, place in stops):
            stops = [stop for stop in stops if stop[1] != TEXT]
        left = sets.get("left", 0)
        stops = sorted({(kind, place - left) for kind, place in stops}, key=lambda stop: stop[1])
        tabs = "<style:tab-stops>" + "".join(tab(kind, place) for kind, place in stops) + "</style:tab-stops>"
    return result, tabs


def tab(kind, place):
    leader = ' style:leader-style="solid" style:leader-text="_"' if kind == "line" else ""
    side = "right" if kind == "line" else kind
    return f'<style:tab-stop style:position="{cm(place)}" style:type="{side}"{leader}/>'


def page(landscape):
    margins = WIDE_MARGINS if landscape else MARGINS
    width, height = (cm(side) for side in (reversed(PAGE) if landscape else PAGE))
    band = margins["top"] - margins["header"]
    return f"""  <office:automatic-styles>
    <style:page-layout style:name="Page">
      <style:page-layout-properties fo:page-width="{width}" fo:page-height="{height}" style:print-orientation="{'landscape' if landscape else 'portrait'}" fo:margin-top="{cm(margins['header'])}" fo:margin-bottom="{cm(margins['bottom'])}" fo:margin-left="{cm(margins['left'])}" fo:margin-right="{cm(margins['right'])}" style:writing-mode="lr-tb"/>
      <style:header-style>
        <style:header-footer-properties fo:min-height="{cm(band)}" fo:margin-bottom="{cm(band - 6)}" style:dynamic-spacing="true"/>
      </style:header-style>
    </style:page-layout>
  </office:automatic-styles>
  <office:master-styles>
    <style:master-page style:name="Standard" style:page-layout-name="Page">
      <style:header>
        <text:p text:style-name="Header"><text:page-number text:select-page="current">2</text:page-number></text:p>
      </style:header>
      <style:header-first>
        <text:p text:style-name="Header"/>
      </style:header-first>
    </style:master-page>
  </office:master-styles>
"""


def properties(title):
    return (
        f'{HEAD}<office:document-meta xmlns:office="{URN}office:1.0" xmlns:meta="{URN}meta:1.0" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3">\n  <office:meta>\n'
        f"    <meta:generator>Chancery</meta:generator>\n    <dc:title>{escape(title)}</dc:title>\n"
        "    <dc:language>ru-RU</dc:language>\n  </office:meta>\n</office:document-meta>\n"
    )
