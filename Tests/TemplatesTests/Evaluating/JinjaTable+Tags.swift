extension JinjaTable {
    /// Whole texts with tags.
    static let tags: [Row] = [
        Row("{{ {\"a\": 1, \"b\": {\"c\": 2}}.b.c }}", "2"), Row("{{ {\"a\": 1}[\"a\"] }}", "1"),
        Row("{{ {1: \"x\", 2: \"y\"}[2] }}", "y"), Row("{{ \"{{{}}}\".format(1) }}", "{1}"),
        Row("{{ {\"b\":1,\"A\":2}|dictsort|map(\"join\",\"=\")|join(\",\") }}", "A=2,b=1"),
        Row("{{ {\"b\":1,\"A\":2}|dictsort(true)|map(\"join\",\"=\")|join(\",\") }}", "A=2,b=1"),
        Row("{{ {\"b\":1,\"a\":2}|dictsort(by=\"value\")|map(\"join\",\"=\")|join(\",\") }}", "b=1,a=2"),
        Row("{{ {\"b\":1,\"a\":2}|dictsort(false, \"value\", true)|map(\"join\",\"=\")|join(\",\") }}", "a=2,b=1"),
        Row("{{ {\"a\": \"x y\", \"b\": 1}|urlencode }}", "a=x+y&b=1"), Row("{{ {\"x\":1}|items|list|length }}", "1"),
        Row(
            "{% for i in l %}{{ loop.index }}{{ loop.index0 }}{{ loop.revindex }}{{ loop.revindex0 }}{{ loop.first }}{{ loop.last }}{{ loop.length }};{% endfor %}",
            "1032TrueFalse3;2121FalseFalse3;3210FalseTrue3;"),
        Row("{% for i in l %}{{ loop.previtem }}{{ i }}{{ loop.nextitem }};{% endfor %}", "12;123;23;"),
        Row("{% for i in l %}{{ loop.cycle(\"odd\", \"even\") }} {% endfor %}", "odd even odd "),
        Row("{% for i in e %}x{% else %}empty{% endfor %}", "empty"),
        Row("{% for i in l if i is odd %}{{ i }}{{ loop.index }}/{{ loop.length }} {% endfor %}", "11/2 32/2 "),
        Row("{% for i in l if i > 5 %}x{% else %}none{% endfor %}", "none"),
        Row("{% for k, v in d.items() %}{{ k }}={{ v }};{% endfor %}", "k=1;m=2;"),
        Row("{% for k in d %}{{ k }};{% endfor %}", "k;m;"),
        Row("{% for k, v in d|dictsort %}{{ k }}={{ v }};{% endfor %}", "k=1;m=2;"),
        Row("{% for a, b in nested %}{{ a }}{{ b }};{% endfor %}", "12;34;"),
        Row("{% for (a, b) in nested %}{{ a }}{{ b }};{% endfor %}", "12;34;"),
        Row(
            "{% for g in people|groupby(\"age\") %}{{ g.grouper }}:{% for p in g.list %}{{ p.name }},{% endfor %};{% endfor %}",
            "3:Яна,Борис,;5:анна,;"),
        Row(
            "{% for g, ps in people|groupby(\"age\") %}{{ g }}:{{ ps|map(attribute=\"name\")|join(\",\") }};{% endfor %}",
            "3:Яна,Борис;5:анна;"),
        Row("{% for i in 1, 2, 3 %}{{ i }}{% endfor %}", "123"),
        Row("{% for row in [1,2,3,4,5]|batch(2) %}{% for c in row %}{{ c }}{% endfor %};{% endfor %}", "12;34;5;"),
        Row("{% set q = 5 %}{{ q + 1 }}", "6"), Row("{% set q, r = 1, 2 %}{{ q }}{{ r }}", "12"),
        Row("{% set q = 1, 2 %}{{ q|join(\"-\") }}", "1-2"), Row("{% set q = {\"a\": {\"b\": 1}} %}{{ q.a.b }}", "1"),
        Row("{% set q = [] %}{{ q|length }}", "0"),
        Row("{% for i in l %}{% set t = i * 2 %}{{ t }}{% endfor %}", "246"),
        Row("{% set total = 1 %}{% for i in l %}{% set total = total + i %}{% endfor %}{{ total }}", "1"),
        Row("{% if a %}A{% endif %}{% if not a %}B{% else %}C{% endif %}", "AC"),
        Row("{% if a == 1 %}1{% elif a == 7 %}7{% else %}x{% endif %}", "7"), Row("{# comment #}x{# {{ a }} #}", "x"),
        Row("a {{- a -}} b", "a7b"), Row("a {%- if yes -%} x {%- endif -%} b", "axb"),
        Row("{% raw %}{{ a }} {% if %}{% endraw %}!", "{{ a }} {% if %}!"), Row("{%+ if yes +%}x{% endif %}", "x"),
        Row(
            "{% for i in range(3) %}{% for j in range(2) %}{{ loop.index }}{{ loop.depth }}{% endfor %},{% endfor %}",
            "1121,1121,1121,"),
        Row("{% for i in l %}{% if not loop.last %}{{ i }}, {% else %}и {{ i }}{% endif %}{% endfor %}", "1, 2, и 3"),
        Row("{{ {\"a\": {\"b\": {\"c\": 1}}}[\"a\"][\"b\"][\"c\"] }}", "1"), Row("{{ \"}}\" }}{{ \"{{\" }}", "}}{{"),
        Row("{% for p in people %}{{ p.name }}{{ \",\" if not loop.last }}{% endfor %}", "Яна,анна,Борис"),
        Row(
            "{% for p in people|selectattr(\"age\", \"lt\", 4)|sort(attribute=\"name\", reverse=true) %}{{ p.name }};{% endfor %}",
            "Яна;Борис;"),
        Row("{% for p in people[1:] %}{{ p.name }}{% endfor %}", "аннаБорис"),
    ]
}
