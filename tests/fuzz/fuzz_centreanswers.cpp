#include "central/feedreader.h"
#include "services/centreprofile.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Whatever a centre answers, or a profile says: it is refused, or it is whole.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace line605;
    const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto hello = readHello(json)) {
        if (hello.value().epoch.isEmpty())
            std::abort();
    } else if (hello.error().code != ErrorCode::CentreFailed) {
        std::abort();
    }
    if (const auto answer = readSubmitAnswer(json)) {
        if (answer.value().done == answer.value().xid.isEmpty())
            std::abort();
    } else if (answer.error().code != ErrorCode::CentreFailed) {
        std::abort();
    }
    if (const auto profile = centreProfileFromJson(json, QStringLiteral("/etc"))) {
        bool whole = !profile.value().database.isEmpty() && !profile.value().hosts.isEmpty();
        for (const QString& host : profile.value().hosts)
            whole = whole && isCentreHost(host);
        if (!whole || !profile.value().authority.startsWith(u'/'))
            std::abort();
    } else if (profile.error().code != ErrorCode::BadInput) {
        std::abort();
    }
    return 0;
}
