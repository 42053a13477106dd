#include <curl/curl.h>
#include <sys/socket.h>

// Swift calls no function with variable arguments, so each type of value has a function here.

typedef size_t (*crosscheck_write)(char *, size_t, size_t, void *);
typedef curl_socket_t (*crosscheck_open)(void *, curlsocktype, struct curl_sockaddr *);

static inline CURLcode crosscheck_set_number(CURL *curl, CURLoption option, long value) {
    return curl_easy_setopt(curl, option, value);
}

static inline CURLcode crosscheck_set_text(CURL *curl, CURLoption option, const char *value) {
    return curl_easy_setopt(curl, option, value);
}

static inline CURLcode crosscheck_set_write(CURL *curl, crosscheck_write function, void *state) {
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, state);
    return curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, function);
}

static inline CURLcode crosscheck_set_open(CURL *curl, crosscheck_open function, void *state) {
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, state);
    return curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, function);
}

static inline long crosscheck_number(CURL *curl, CURLINFO info) {
    long value = 0;
    curl_easy_getinfo(curl, info, &value);
    return value;
}

static inline const char *crosscheck_text(CURL *curl, CURLINFO info) {
    const char *value = 0;
    curl_easy_getinfo(curl, info, &value);
    return value;
}
