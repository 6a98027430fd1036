"""The styles of styles.txt, and the measures that they and the formats share: the profile gost-2025, in millimetres."""

FONT, SIZE, TABLE_SIZE = "Times New Roman", 14, 12
PAGE = (210, 297)
MARGINS = {"left": 30, "right": 10, "top": 20, "bottom": 20, "header": 10}
# A page on its side is the upright one turned, with the number as near to the edge.
WIDE_MARGINS = {"left": 20, "right": 20, "top": 30, "bottom": 10, "header": 10}
TEXT, WIDE_TEXT, BLOCK = 170, 257, 80
PLACES = {"page": TEXT, "widepage": WIDE_TEXT, "block": TEXT - BLOCK, "wideblock": WIDE_TEXT - BLOCK}
# How far a row of a longitudinal form keeps from each margin.
FORM = (TEXT - 120) / 2


class Style:
    """A paragraph style; `sets` holds what it says otherwise than its parent."""

    def __init__(self, identifier, name, parent, sets):
        self.identifier, self.name, self.parent, self.sets = identifier, name, parent, sets

    def get(self, key):
        return self.sets.get(key)


def read_styles(path):
    """Reads the styles, each after its parent."""
    styles = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        identifier, name, parent, text = (part.strip() for part in line.split("|"))
        sets = {}
        for phrase in filter(None, (phrase.strip() for phrase in text.split(","))):
            key, *words = phrase.split()
            if key == "tab":
                sets.setdefault("tabs", []).append((words[0], place(words[1])))
            elif key in ("next", "list"):
                sets[key] = words[0]
            else:
                sets[key] = place(words[0]) if words else True
        styles.append(Style(identifier, name, parent, sets))
    known = {style.identifier: style for style in styles}

    def depth(style):
        return 0 if style.parent not in known else 1 + depth(known[style.parent])

    return sorted(styles, key=depth)


def place(word):
    """A length: a number, or one of the places that profiles move."""
    return PLACES[word] if word in PLACES else float(word)
