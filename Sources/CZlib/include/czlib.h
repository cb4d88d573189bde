#ifndef CZLIB_H
#define CZLIB_H

#include <stdint.h>

/// An open raw-deflate stream.
typedef struct czlib_stream czlib_stream;

/// Opens a raw-deflate stream; NULL without memory.
czlib_stream *czlib_open(void);

/// Inflates from `in` into `out`. Sets the counts that were used and written.
/// Returns 1 at the end of the stream, 0 when it wants more input or room, -1 on damage.
int32_t czlib_inflate(
    czlib_stream *stream, const uint8_t *in, int64_t in_count, int64_t *used, uint8_t *out,
    int64_t out_count, int64_t *written);

/// Closes the stream.
void czlib_close(czlib_stream *stream);

/// CRC-32 of the bytes, going on from `crc` (0 at the start).
uint32_t czlib_crc32(uint32_t crc, const uint8_t *bytes, int64_t count);

/// The version of the library, such as `1.2.13`.
const char *czlib_version(void);

#endif
