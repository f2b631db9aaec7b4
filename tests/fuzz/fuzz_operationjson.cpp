#include "domain/operationjson.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Whatever the bytes are: they are refused with BadInput, or they are an operation that writes and reads back as
/// itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace line605;
    const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<OperationBody> read = operationFromJson(json);
    if (!read)
        return read.error().code == ErrorCode::BadInput ? 0 : (std::abort(), 0);
    const Result<OperationBody> again = operationFromJson(toJson(read.value()));
    if (!again || !(again.value() == read.value()) || !checkStorable(read.value()))
        std::abort();
    return 0;
}
