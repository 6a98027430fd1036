/* The least that writing documents costs with the fastest library: each body, whose bytes are there already, is deflated by
   libdeflate, the other entries are copied as they are packed, the file is written.
   `floor-deflate BODIES SIZES OTHERS FOLDER [LEVEL]`

   BODIES holds all bodies one behind the other, SIZES their lengths in decimal, a line each, OTHERS about as many bytes as the
   other entries and the directory take. The files are no valid packages: only the work counts. */

#include <fcntl.h>
#include <libdeflate.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static int failure(const char *what, const char *why) {
    fprintf(stderr, "%s: %s\n", what, why);
    return 74;
}

/* Mapped, not read: a program that renders has the bytes already, and the floor should not pay for copying them. */
static const char *mapped(const char *name, size_t *length) {
    int file = open(name, O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0) exit(failure(name, "cannot be read"));
    *length = (size_t)status.st_size;
    void *bytes = mmap(NULL, *length, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
    if (bytes == MAP_FAILED) exit(failure(name, "cannot be read"));
    close(file);
    return bytes;
}

int main(int count, char **arguments) {
    if (count < 5) return fprintf(stderr, "floor-deflate BODIES SIZES OTHERS FOLDER [LEVEL]\n"), 64;
    size_t bodies_length, others_length;
    const char *bodies = mapped(arguments[1], &bodies_length);
    const char *others = mapped(arguments[3], &others_length);
    FILE *sizes = fopen(arguments[2], "r");
    if (!sizes) return failure(arguments[2], "cannot be read");
    struct libdeflate_compressor *compressor = libdeflate_alloc_compressor(count > 5 ? atoi(arguments[5]) : 6);
    /* No body is longer than all of them; only what is written to is there. */
    char *packed = malloc(bodies_length + 1);
    if (!compressor || !packed) return failure("floor-deflate", "out of memory");
    size_t size, start = 0;
    volatile unsigned crc = 0;
    for (int number = 1; fscanf(sizes, "%zu", &size) == 1 && start + size <= bodies_length; number++, start += size) {
        char name[4096];
        snprintf(name, sizeof name, "%s/%05d.docx", arguments[4], number);
        crc ^= libdeflate_crc32(0, bodies + start, size);
        size_t length = libdeflate_deflate_compress(compressor, bodies + start, size, packed, bodies_length);
        int file = open(name, O_WRONLY | O_CREAT | O_TRUNC, 0644);
        if (file < 0 || write(file, others, others_length) < 0 || write(file, packed, length) < 0)
            return failure(name, "cannot be written");
        close(file);
    }
    return 0;
}
