#include "czlib.h"

#include <stdlib.h>
#include <zlib.h>

struct czlib_stream {
  z_stream z;
};

czlib_stream *czlib_open(void) {
  czlib_stream *stream = calloc(1, sizeof(czlib_stream));
  if (stream && inflateInit2(&stream->z, -MAX_WBITS) != Z_OK) {
    free(stream);
    return NULL;
  }
  return stream;
}

int32_t czlib_inflate(
    czlib_stream *stream, const uint8_t *in, int64_t in_count, int64_t *used, uint8_t *out,
    int64_t out_count, int64_t *written) {
  const int64_t most = 1 << 30;
  stream->z.next_in = (Bytef *)in;
  stream->z.avail_in = (uInt)(in_count < most ? in_count : most);
  stream->z.next_out = out;
  stream->z.avail_out = (uInt)(out_count < most ? out_count : most);
  uInt had = stream->z.avail_in, room = stream->z.avail_out;
  int result = inflate(&stream->z, Z_NO_FLUSH);
  *used = had - stream->z.avail_in;
  *written = room - stream->z.avail_out;
  if (result == Z_STREAM_END) return 1;
  return result == Z_OK || result == Z_BUF_ERROR ? 0 : -1;
}

void czlib_close(czlib_stream *stream) {
  inflateEnd(&stream->z);
  free(stream);
}

uint32_t czlib_crc32(uint32_t crc, const uint8_t *bytes, int64_t count) {
  while (count > 0) {
    uInt part = (uInt)(count < (1 << 30) ? count : (1 << 30));
    crc = (uint32_t)crc32(crc, bytes, part);
    bytes += part;
    count -= part;
  }
  return crc;
}

const char *czlib_version(void) { return zlibVersion(); }
