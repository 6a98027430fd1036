/* The least that writing a DOCX can cost: one part, whose bytes are there already, is deflated by zlib through libzip; the
   other entries are copied as they are packed. `floor-deflate PACKAGE.docx PART RAW OUT.docx [LEVEL]`

   PACKAGE.docx gives the other entries, RAW is a file with the unpacked bytes of PART, LEVEL is zlib's (6). */

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <zip.h>

static int failure(const char *what, const char *why) {
    fprintf(stderr, "%s: %s\n", what, why);
    return 74;
}

int main(int count, char **arguments) {
    if (count < 5) return fprintf(stderr, "floor-deflate PACKAGE.docx PART RAW OUT.docx [LEVEL]\n"), 64;
    const char *part = arguments[2];
    zip_uint32_t level = count > 5 ? (zip_uint32_t)atoi(arguments[5]) : 6;

    int raw = open(arguments[3], O_RDONLY);
    struct stat status;
    if (raw < 0 || fstat(raw, &status) != 0) return failure(arguments[3], "cannot be read");
    size_t length = (size_t)status.st_size;
    /* Mapped, not read: a program that renders has the bytes already, and the floor should not pay for copying them. */
    void *bytes = mmap(NULL, length, PROT_READ, MAP_PRIVATE | MAP_POPULATE, raw, 0);
    if (bytes == MAP_FAILED) return failure(arguments[3], "cannot be read");

    int error = 0;
    zip_t *source = zip_open(arguments[1], ZIP_RDONLY, &error);
    if (!source) return failure(arguments[1], "is no package");
    zip_t *target = zip_open(arguments[4], ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!target) return failure(arguments[4], "cannot be created");
    zip_int64_t entries = zip_get_num_entries(source, 0);
    for (zip_int64_t index = 0; index < entries; index++) {
        const char *name = zip_get_name(source, (zip_uint64_t)index, 0);
        int is_part = strcmp(name, part) == 0;
        zip_source_t *content = is_part ? zip_source_buffer(target, bytes, length, 0)
                                        : zip_source_zip(target, source, (zip_uint64_t)index, ZIP_FL_COMPRESSED, 0, -1);
        zip_int64_t added = content ? zip_file_add(target, name, content, ZIP_FL_ENC_UTF_8) : -1;
        if (added < 0) return failure(name, zip_strerror(target));
        zip_file_set_mtime(target, (zip_uint64_t)added, 315532800, 0);
        if (is_part) zip_set_file_compression(target, (zip_uint64_t)added, ZIP_CM_DEFLATE, level);
    }
    if (zip_close(target) != 0) return failure(arguments[4], zip_strerror(target));
    zip_discard(source);
    return 0;
}
