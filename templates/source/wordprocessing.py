"""WordprocessingML (ECMA-376-1) of blocks and styles."""

from xml.sax.saxutils import escape, quoteattr

from styles import FONT, FORM, MARGINS, PAGE, SIZE, TEXT, WIDE_MARGINS

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
TABLE_STYLES = {"Plan": "PlanTable", "Form": "FormTable"}


def twips(millimetres):
    return round(millimetres * 1440 / 25.4)


def package(blocks, styles, landscape, title):
    return {
        "word/document.xml": document(blocks, landscape),
        "word/styles.xml": style_sheet(styles),
        "docProps/core.xml": properties(title),
    }


def document(blocks, landscape):
    lines = []
    for block in blocks:
        lines += block_lines(block)
    lines += section(landscape)
    body = "\n".join("    " + line for line in lines)
    return f"{HEAD}<w:document {SPACES}>\n  <w:body>\n{body}\n  </w:body>\n</w:document>\n"


def block_lines(block):
    return table(block) if hasattr(block, "rows") else paragraph(block)


def paragraph(block):
    lines = ["<w:p>", f'  <w:pPr><w:pStyle w:val="{block.style}"/></w:pPr>']
    pieces = []
    for line_number, line in enumerate(block.text.split("\n")):
        pieces += ["<w:br/>"] if line_number else []
        for tab_number, text in enumerate(line.split("\t")):
            pieces += ["<w:tab/>"] if tab_number else []
            if text:
                space = ' xml:space="preserve"' if text != text.strip() else ""
                pieces.append(f"<w:t{space}>{escape(text)}</w:t>")
    lines += [f"  <w:r>{piece}</w:r>" for piece in pieces]
    return lines + ["</w:p>"]


def table(block):
    width = twips(sum(block.widths))
    edges = [twips(sum(block.widths[:index])) for index in range(len(block.widths) + 1)]
    lines = ["<w:tbl>", "  <w:tblPr>", f'    <w:tblStyle w:val="{TABLE_STYLES[block.look]}"/>']
    lines += [f'    <w:tblW w:w="{width}" w:type="dxa"/>', '    <w:tblLayout w:type="fixed"/>']
    lines.append(
        '    <w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" '
        'w:noHBand="0" w:noVBand="1"/>'
    )
    lines += ["  </w:tblPr>", "  <w:tblGrid>"]
    lines += [f'    <w:gridCol w:w="{end - start}"/>' for start, end in zip(edges, edges[1:])]
    lines.append("  </w:tblGrid>")
    for row in block.rows:
        lines += ["  <w:tr>", "    <w:trPr><w:cantSplit/>" + ("<w:tblHeader/>" if row.header else "") + "</w:trPr>"]
        column = 0
        for cell in row.cells:
            span = f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else ""
            middle = '<w:vAlign w:val="center"/>' if cell.middle else ""
            width = edges[column + cell.span] - edges[column]
            column += cell.span
            lines += ["    <w:tc>", f'      <w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{middle}</w:tcPr>']
            for inner in cell.blocks:
                lines += ["      " + line for line in block_lines(inner)]
            lines.append("    </w:tc>")
        lines.append("  </w:tr>")
    return lines + ["</w:tbl>"]


def section(landscape):
    margins = WIDE_MARGINS if landscape else MARGINS
    width, height = (twips(side) for side in (reversed(PAGE) if landscape else PAGE))
    turned = ' w:orient="landscape"' if landscape else ""
    sides = " ".join(f'w:{side}="{twips(margins[side])}"' for side in ("top", "right", "bottom", "left", "header"))
    return [
        "<w:sectPr>",
        '  <w:headerReference w:type="default" r:id="rId5"/>',
        f'  <w:pgSz w:w="{width}" w:h="{height}"{turned}/>',
        f'  <w:pgMar {sides} w:footer="{twips(margins["bottom"] / 2)}" w:gutter="0"/>',
        '  <w:cols w:space="708"/>',
        "  <w:titlePg/>",
        "</w:sectPr>",
    ]


def fonts(size):
    return f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>'


def style_sheet(styles):
    face = " ".join(f'w:{script}="{FONT}"' for script in ("ascii", "hAnsi", "eastAsia", "cs"))
    lines = [
        "<w:docDefaults>",
        f"  <w:rPrDefault><w:rPr><w:rFonts {face}/>{fonts(SIZE)}"
        '<w:lang w:val="ru-RU" w:eastAsia="ru-RU" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>',
        '  <w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>',
        "</w:docDefaults>",
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    ]
    lines += table_styles()
    for style in styles:
        lines += paragraph_style(style)
    body = "\n".join("  " + line for line in lines)
    return f"{HEAD}<w:styles {SPACES}>\n{body}\n</w:styles>\n"


def table_styles():
    def margins(vertical, sides):
        pairs = (("top", vertical), ("left", sides), ("bottom", vertical), ("right", sides))
        return "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in pairs)

    lines = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in lines)
    normal = f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>{margins(0, 108)}</w:tblCellMar></w:tblPr>'
    plan = f"<w:tblPr><w:tblBorders>{borders}</w:tblBorders><w:tblCellMar>{margins(28, 108)}</w:tblCellMar></w:tblPr>"
    form = '<w:tblPr><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    based = '<w:basedOn w:val="TableNormal"/>'
    custom = '<w:style w:type="table" w:customStyle="1" w:styleId='
    return [
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        f'<w:uiPriority w:val="99"/><w:semiHidden/>{normal}</w:style>',
        f'{custom}"PlanTable"><w:name w:val="Plan Table"/>{based}{plan}</w:style>',
        f'{custom}"FormTable"><w:name w:val="Form Table"/>{based}{form}</w:style>',
    ]


# Styles that Word itself knows: it numbers their names among its own.
BUILT_IN = {"Title", "Header", "BodyText", "Signature", "Salutation", "Closing"}


def paragraph_style(style):
    own = style.identifier in BUILT_IN or style.identifier.startswith("Heading")
    lines = [f'<w:style w:type="paragraph"{"" if own else chr(32) + "w:customStyle=" + chr(34) + "1" + chr(34)} '
             f'w:styleId="{style.identifier}">', f"  <w:name w:val={quoteattr(style.name)}/>"]
    lines.append(f'  <w:basedOn w:val="{style.parent}"/>')
    if style.get("next"):
        lines.append(f'  <w:next w:val="{style.get("next")}"/>')
    lines.append("  <w:qFormat/>")
    layout = paragraph_properties(style)
    if layout:
        lines.append(f"  <w:pPr>{layout}</w:pPr>")
    look = ("<w:b/><w:bCs/>" if style.get("bold") else "") + ("<w:i/><w:iCs/>" if style.get("italic") else "")
    look += fonts(style.get("size")) if style.get("size") else ""
    if look:
        lines.append(f"  <w:rPr>{look}</w:rPr>")
    return lines + ["</w:style>"]


def paragraph_properties(style):
    """In the order of CT_PPrBase (§17.3.1.26)."""
    sets = style.sets
    result = "<w:keepNext/>" if "keep" in sets else ""
    result += "<w:keepLines/>" if "whole" in sets else ""
    result += "<w:pageBreakBefore/>" if "newpage" in sets else ""
    if sets.get("list"):
        result += '<w:numPr><w:numId w:val="1"/></w:numPr>'
    if "frame" in sets:
        sides = ("top", "left", "bottom", "right")
        lines = "".join(f'<w:{side} w:val="single" w:sz="6" w:space="4" w:color="auto"/>' for side in sides)
        result += f"<w:pBdr>{lines}</w:pBdr>"
    if "tabs" in sets:
        # The stop at the margin of an upright page is no use on a wide one.
        moved = [("clear", TEXT)] if any(place > TEXT for _, place in sets["tabs"]) else []
        tabs = sorted(sets["tabs"] + moved, key=lambda tab: tab[1])
        result += "<w:tabs>" + "".join(tab(kind, place) for kind, place in tabs) + "</w:tabs>"
    if {"centre", "left", "right", "tabs"} & set(sets):
        result += "<w:suppressAutoHyphens/>"
    spacing = ""
    for key, name in (("above", "before"), ("below", "after")):
        if key in sets:
            spacing += f' w:{name}="{round(sets[key] * 20)}"'
    if "line" in sets:
        spacing += f' w:line="{round(sets["line"] * 20)}" w:lineRule="exact"'
    result += f"<w:spacing{spacing}/>" if spacing else ""
    indents = ""
    if "form" in sets:
        indents += f' w:left="{twips(FORM)}" w:right="{twips(FORM)}"'
    for key in ("left", "right"):
        if key in sets:
            indents += f' w:{key}="{twips(sets[key])}"'
    if "first" in sets:
        first = sets["first"]
        indents += f' w:firstLine="{twips(first)}"' if first >= 0 else f' w:hanging="{twips(-first)}"'
    result += f"<w:ind{indents}/>" if indents else ""
    result += "<w:contextualSpacing/>" if "together" in sets else ""
    for key, value in (("centre", "center"), ("justify", "both")):
        result += f'<w:jc w:val="{value}"/>' if key in sets else ""
    if "level" in sets:
        result += f'<w:outlineLvl w:val="{round(sets["level"]) - 1}"/>'
    return result


def tab(kind, place):
    leader = ' w:leader="underscore"' if kind == "line" else ""
    side = "right" if kind == "line" else kind
    return f'<w:tab w:val="{side}"{leader} w:pos="{twips(place)}"/>'


def properties(title):
    return (
        f'{HEAD}<cp:coreProperties '
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n'
        f"  <dc:title>{escape(title)}</dc:title>\n  <dc:language>ru-RU</dc:language>\n</cp:coreProperties>\n"
    )
