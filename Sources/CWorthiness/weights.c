#include "CWorthiness.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char weights[] = {
#embed "weights.yaml"
};

const unsigned char *crosscheck_weights(void) { return weights; }

unsigned long crosscheck_weights_count(void) { return sizeof weights; }
