#include "services/demo/demoregion.h"

#include "services/demo/demobuilder.h"

namespace line605 {

Result<DemoRegion> DemoRegion::load(const Reference& reference) {
    Result<DemoData> data = DemoData::load();
    if (!data)
        return data.error();
    return DemoRegion(std::move(data).value(), reference);
}

Result<DemoSummary> DemoRegion::write(const DemoOptions& options, RegistryWriter& writer,
                                      const std::function<void(int)>& progress) const {
    return DemoBuilder(m_data, m_reference, options, writer).build(progress);
}

} // namespace line605
