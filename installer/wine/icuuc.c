/* Stands in for Windows' own icuuc.dll in a test under Wine 8, which has none. Qt asks it for rare text encodings: here there
 * are none, and Qt goes on with those of its own. Built for the test's Wine alone; it is never part of the program. */
#define EXPORT __declspec(dllexport)
enum { NO_SUCH_CONVERTER = 4 };
typedef int *Status;

static void refuse(Status status) { if (status) *status = NO_SUCH_CONVERTER; }

EXPORT void *ucnv_open(const char *name, Status status) { (void)name; refuse(status); return 0; }
EXPORT void ucnv_close(void *converter) { (void)converter; }
EXPORT void ucnv_reset(void *converter) { (void)converter; }
EXPORT signed char ucnv_getMaxCharSize(void *converter) { (void)converter; return 1; }
EXPORT const char *ucnv_getName(void *converter, Status status) { (void)converter; refuse(status); return 0; }
EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, Status status) { (void)name; (void)standard; refuse(status); return 0; }
EXPORT const char *ucnv_getAvailableName(int number) { (void)number; return 0; }
EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT int ucnv_toUCountPending(const void *converter, Status status) { (void)converter; refuse(status); return 0; }
EXPORT void ucnv_getToUCallBack(void *converter, void **action, const void **context) { (void)converter; if (action) *action = 0; if (context) *context = 0; }
EXPORT void ucnv_getFromUCallBack(void *converter, void **action, const void **context) { (void)converter; if (action) *action = 0; if (context) *context = 0; }
EXPORT void ucnv_setToUCallBack(void *c, void *a, const void *x, void **b, const void **y, Status status) { (void)c; (void)a; (void)x; (void)b; (void)y; refuse(status); }
EXPORT void ucnv_setFromUCallBack(void *c, void *a, const void *x, void **b, const void **y, Status status) { (void)c; (void)a; (void)x; (void)b; (void)y; refuse(status); }
EXPORT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT void ucnv_cbToUWriteUChars(void *a, const void *s, int n, int o, Status status) { (void)a; (void)s; (void)n; (void)o; refuse(status); }
EXPORT void ucnv_cbFromUWriteUChars(void *a, const void **s, const void *e, int o, Status status) { (void)a; (void)s; (void)e; (void)o; refuse(status); }
EXPORT void ucnv_toUnicode(void *c, void **t, const void *te, const char **s, const char *se, int *o, signed char f, Status status) { (void)c; (void)t; (void)te; (void)s; (void)se; (void)o; (void)f; refuse(status); }
EXPORT void ucnv_fromUnicode(void *c, char **t, const char *te, const void **s, const void *se, int *o, signed char f, Status status) { (void)c; (void)t; (void)te; (void)s; (void)se; (void)o; (void)f; refuse(status); }
