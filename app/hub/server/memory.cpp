#include "app/hub/server/memory.h"

#ifdef AMPARO_JEMALLOC

extern "C" {
/// jemalloc reads it at the start: what is free goes back to the system within seconds, also while nobody
/// asks for anything.
extern const char* malloc_conf;
const char* malloc_conf = "background_thread:true";
}

void amparo::hub::giveBackMemory() {}

#elif defined(__GLIBC__)

#include <malloc.h>

void amparo::hub::giveBackMemory() {
  malloc_trim(0);
}

#else

void amparo::hub::giveBackMemory() {}

#endif
