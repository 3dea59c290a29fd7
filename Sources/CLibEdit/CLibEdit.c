#include "CLibEdit.h"
void ck_placeholder(void) {}
