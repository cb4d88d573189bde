#include "cicu.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>

struct cicu_iterator {
  UBreakIterator *breaks;
  UText *text;
};

cicu_iterator *cicu_open(int32_t kind, const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *breaks =
      ubrk_open(kind == CICU_WORD ? UBRK_WORD : UBRK_SENTENCE, locale, NULL, 0, &status);
  if (U_FAILURE(status)) return NULL;
  cicu_iterator *iterator = calloc(1, sizeof(cicu_iterator));
  if (!iterator) {
    ubrk_close(breaks);
    return NULL;
  }
  iterator->breaks = breaks;
  return iterator;
}

int32_t cicu_set_text(cicu_iterator *iterator, const uint8_t *bytes, int64_t count) {
  UErrorCode status = U_ZERO_ERROR;
  iterator->text = utext_openUTF8(iterator->text, (const char *)bytes, count, &status);
  if (U_FAILURE(status)) return -1;
  ubrk_setUText(iterator->breaks, iterator->text, &status);
  return U_FAILURE(status) ? -1 : 0;
}

int32_t cicu_next(cicu_iterator *iterator) {
  int32_t next = ubrk_next(iterator->breaks);
  return next == UBRK_DONE ? -1 : next;
}

int32_t cicu_rule_status(cicu_iterator *iterator) { return ubrk_getRuleStatus(iterator->breaks); }

void cicu_close(cicu_iterator *iterator) {
  ubrk_close(iterator->breaks);
  if (iterator->text) utext_close(iterator->text);
  free(iterator);
}

const char *cicu_version(void) { return U_ICU_VERSION; }

int32_t cicu_fold(int32_t scalar) { return u_foldCase(scalar, U_FOLD_CASE_DEFAULT); }

int32_t cicu_properties(int32_t scalar) {
  int32_t type = u_charType(scalar);
  return (u_isUAlphabetic(scalar) ? 1 : 0) | (u_isdigit(scalar) ? 2 : 0) |
         (u_isUUppercase(scalar) ? 4 : 0) | (u_isUWhiteSpace(scalar) ? 8 : 0) |
         (type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK ? 16 : 0);
}

int64_t cicu_nfc(const uint8_t *bytes, int64_t count, uint8_t *out, int64_t capacity) {
  if (count > INT32_MAX / 4) return -1;
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
  if (U_FAILURE(status)) return -1;
  int32_t length = 0;
  UChar *wide = malloc(sizeof(UChar) * (size_t)(count + 1));
  UChar *composed = malloc(sizeof(UChar) * (size_t)(count * 3 + 1));
  int64_t result = -1;
  if (wide && composed) {
    u_strFromUTF8(wide, (int32_t)count + 1, &length, (const char *)bytes, (int32_t)count, &status);
    int32_t made =
        unorm2_normalize(nfc, wide, length, composed, (int32_t)count * 3 + 1, &status);
    int32_t written = 0;
    u_strToUTF8((char *)out, (int32_t)capacity, &written, composed, made, &status);
    if (U_SUCCESS(status)) result = written;
  }
  free(wide);
  free(composed);
  return result;
}
