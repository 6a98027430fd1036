/* libxml2's headers pull in the system's ICU, whose types clash with those of Foundation's own copy. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/SAX2.h>

/* libxml2's xmlFree is a global variable, which Swift 6 does not let us touch. */
static inline void chancery_xml_free(void *memory) { xmlFree(memory); }
