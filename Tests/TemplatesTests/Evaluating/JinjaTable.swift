import ChanceryData

/// What Jinja 3.1.6 prints, with data and templates; where this engine differs on purpose there is no row.
enum JinjaTable {
    /// A template and what it prints.
    struct Row: Sendable, CustomStringConvertible {
        let template: String
        let printed: String

        init(_ template: String, _ printed: String) {
            (self.template, self.printed) = (template, printed)
        }

        var description: String { template }
    }

    static let data = #"""
        {
          "a": 7,
          "b": 2,
          "z": 0,
          "neg": -3,
          "x": 2.5,
          "y": 2.0,
          "s": "abc",
          "t": "",
          "name": "Иван Петров",
          "title": "hello wORLD-foo (bar)",
          "l": [
            1,
            2,
            3
          ],
          "e": [],
          "m": [
            3,
            1,
            2
          ],
          "w": [
            "b",
            "A",
            "c"
          ],
          "d": {
            "k": 1,
            "m": 2
          },
          "yes": true,
          "no": false,
          "n": null,
          "people": [
            {
              "name": "Яна",
              "age": 3,
              "city": {
                "n": "Омск"
              }
            },
            {
              "name": "анна",
              "age": 5,
              "city": {
                "n": "Уфа"
              }
            },
            {
              "name": "Борис",
              "age": 3,
              "city": {
                "n": "Омск"
              }
            }
          ],
          "nested": [
            [
              1,
              2
            ],
            [
              3,
              4
            ]
          ],
          "csv": "a, b,c",
          "text": "The quick brown fox\njumps over the lazy dog",
          "price": 1234567.891,
          "big": 12345678901,
          "html": "<p>Hi <b>you</b> &amp; me</p>",
          "date": "2026-06-05",
          "long": "Lorem ipsum dolor sit amet consectetur",
          "q": "it's \"quoted\"",
          "ws": "  pad  "
        }
        """#
}
