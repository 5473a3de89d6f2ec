/* Stands in for mscms.dll in a test under Wine 8, whose own lacks WcsCreateIccProfile, which Qt calls for the colours of each
 * screen. Every answer is that there is no profile. Built for the test's Wine alone; it is never part of the program. */
#define EXPORT __declspec(dllexport)

EXPORT void *OpenColorProfileW(void *profile, unsigned access, unsigned share, unsigned creation) { (void)profile; (void)access; (void)share; (void)creation; return 0; }
EXPORT void *WcsCreateIccProfile(void *profile, unsigned options) { (void)profile; (void)options; return 0; }
EXPORT int CloseColorProfile(void *profile) { (void)profile; return 1; }
EXPORT int GetColorProfileFromHandle(void *profile, unsigned char *buffer, unsigned *size) { (void)profile; (void)buffer; if (size) *size = 0; return 0; }
