#ifndef CICU_H
#define CICU_H

#include <stdint.h>

// Plain C types only: ICU's own headers collide with the ICU inside Foundation.

/// An open ICU break iterator over UTF-8 text.
typedef struct cicu_iterator cicu_iterator;

/// The kind of boundary to look for.
enum { CICU_WORD = 1, CICU_SENTENCE = 2 };

/// Opens an iterator with the rules of a locale; NULL when ICU refuses.
cicu_iterator *cicu_open(int32_t kind, const char *locale);

/// Points the iterator at UTF-8 bytes that stay alive until the next call; 0 on success.
int32_t cicu_set_text(cicu_iterator *iterator, const uint8_t *bytes, int64_t count);

/// The next boundary as a byte offset, or -1 at the end.
int32_t cicu_next(cicu_iterator *iterator);

/// The status of the rule that gave the last boundary (UBRK_WORD_NONE is below 100).
int32_t cicu_rule_status(cicu_iterator *iterator);

/// Closes the iterator.
void cicu_close(cicu_iterator *iterator);

/// The version of the linked ICU, such as "72.1".
const char *cicu_version(void);

/// Simple case folding of one code point.
int32_t cicu_fold(int32_t scalar);

/// General properties of a code point: bit 0 letter, bit 1 digit, bit 2 upper case, bit 3 white space, bit 4 mark.
int32_t cicu_properties(int32_t scalar);

/// Composes UTF-8 to NFC; the count of bytes written, or -1 when it does not fit or fails.
int64_t cicu_nfc(const uint8_t *bytes, int64_t count, uint8_t *out, int64_t capacity);

#endif
