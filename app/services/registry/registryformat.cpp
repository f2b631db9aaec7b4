#include "services/registry/registryformat.h"

#include <array>

namespace line605 {

namespace {

consteval RegistryColumn must(const char* name) {
    return {QLatin1StringView(name), true};
}

consteval RegistryColumn may(const char* name) {
    return {QLatin1StringView(name), false};
}

constexpr std::array accountColumns{must("account_number"), must("kind"),     must("holder"),  may("inn"),
                                    may("contract"),        may("phone"),     may("email"),    may("email_consent"),
                                    may("cabinet_login"),   must("district"), must("town"),    may("street"),
                                    may("house"),           may("flat"),      may("area_m2"),  may("residents"),
                                    must("category"),       must("zones"),    may("opened_on")};
constexpr std::array meterColumns{must("meter_number"), must("account_number"), may("model"),      must("digits"),
                                  must("zones"),        must("installed_on"),   may("removed_on"), may("smart")};
constexpr std::array readingColumns{must("meter_number"), must("zone"), must("read_on"), must("value"), must("source")};
constexpr std::array chargeColumns{must("account_number"), must("period"), must("line"), may("kwh"),
                                   must("amount"),         may("payee")};
constexpr std::array paymentColumns{must("payment_id"), must("account_number"), must("paid_on"),
                                    may("received_on"), must("amount"),         may("channel")};
constexpr std::array appealColumns{must("appeal_number"), may("account_number"), must("channel"), must("topic"),
                                   must("received_at"),   must("state"),         must("subject"), may("text")};
constexpr std::array officeColumns{must("office"),  must("district"), must("town"),
                                   must("address"), must("hours"),    may("serves")};

constexpr std::array formats{
    RegistryFormat{RegistryFile::Accounts, QLatin1StringView("accounts.csv"), accountColumns},
    RegistryFormat{RegistryFile::Meters, QLatin1StringView("meters.csv"), meterColumns},
    RegistryFormat{RegistryFile::Readings, QLatin1StringView("readings.csv"), readingColumns},
    RegistryFormat{RegistryFile::Charges, QLatin1StringView("charges.csv"), chargeColumns},
    RegistryFormat{RegistryFile::Payments, QLatin1StringView("payments.csv"), paymentColumns},
    RegistryFormat{RegistryFile::Appeals, QLatin1StringView("appeals.csv"), appealColumns},
    RegistryFormat{RegistryFile::Offices, QLatin1StringView("offices.csv"), officeColumns},
};

} // namespace

const RegistryFormat& registryFormat(RegistryFile file) {
    return formats.at(size_t(file));
}

std::span<const RegistryFormat> registryFormats() {
    return formats;
}

} // namespace line605
