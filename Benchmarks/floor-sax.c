/* The least that reading a DOCX can cost: libzip inflates word/document.xml, libxml2's SAX2 callbacks see every element and
   all text, and nothing is kept but counts. `floor-sax FILE.docx [push]`

   The parser pulls the bytes itself (xmlCreateIOParserCtxt); with `push` they are handed to it piece by piece instead
   (xmlParseChunk), which costs the same within what runs differ by. */

#include <libxml/parser.h>
#include <stdio.h>
#include <string.h>
#include <zip.h>

struct counts {
    unsigned long elements, rows, attributes, text;
};

static void start_element(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
                          const xmlChar **namespaces, int attribute_count, int default_count, const xmlChar **attributes) {
    struct counts *counts = user;
    (void)prefix, (void)uri, (void)namespace_count, (void)namespaces, (void)default_count, (void)attributes;
    counts->elements++;
    counts->attributes += (unsigned long)attribute_count;
    counts->rows += name[0] == 't' && name[1] == 'r' && name[2] == 0;
}

static void end_element(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
    (void)user, (void)name, (void)prefix, (void)uri;
}

static void characters(void *user, const xmlChar *text, int length) {
    (void)text;
    ((struct counts *)user)->text += (unsigned long)length;
}

static int read_entry(void *entry, char *buffer, int length) {
    return (int)zip_fread(entry, buffer, (zip_uint64_t)length);
}

int main(int count, char **arguments) {
    if (count < 2) return fprintf(stderr, "floor-sax FILE.docx [push]\n"), 64;
    int error = 0;
    zip_t *package = zip_open(arguments[1], ZIP_RDONLY, &error);
    zip_file_t *entry = package ? zip_fopen(package, "word/document.xml", 0) : NULL;
    if (!entry) return fprintf(stderr, "%s: no word/document.xml\n", arguments[1]), 65;

    xmlSAXHandler handler;
    memset(&handler, 0, sizeof handler);
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = start_element;
    handler.endElementNs = end_element;
    handler.characters = characters;
    struct counts counts = {0, 0, 0, 0};
    xmlParserCtxtPtr parser;
    if (count > 2 && strcmp(arguments[2], "push") == 0) {
        static char buffer[1 << 16];
        zip_int64_t length;
        parser = xmlCreatePushParserCtxt(&handler, &counts, NULL, 0, NULL);
        xmlCtxtUseOptions(parser, XML_PARSE_NONET);
        while ((length = zip_fread(entry, buffer, sizeof buffer)) > 0) xmlParseChunk(parser, buffer, (int)length, 0);
        xmlParseChunk(parser, buffer, 0, 1);
    } else {
        parser = xmlCreateIOParserCtxt(&handler, &counts, read_entry, NULL, entry, XML_CHAR_ENCODING_NONE);
        xmlCtxtUseOptions(parser, XML_PARSE_NONET);
        xmlParseDocument(parser);
    }
    int is_whole = parser->wellFormed;
    xmlFreeParserCtxt(parser);
    zip_fclose(entry);
    zip_discard(package);
    printf("%lu elements, %lu rows, %lu attributes, %lu bytes of text\n", counts.elements, counts.rows, counts.attributes,
           counts.text);
    return is_whole ? 0 : 65;
}
