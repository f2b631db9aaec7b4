#include "platform/resourcereference.h"

#include <QFile>
#include <QFileInfo>

// Outside of any namespace, as the macro demands; it keeps the resource in a program linked from static libraries.
static void keepReferenceResource() {
    Q_INIT_RESOURCE(reference);
}

namespace line605 {

ResourceReference::ResourceReference() {
    keepReferenceResource();
}

Result<QByteArray> ResourceReference::file(const QString& name) const {
    QFile file(QStringLiteral(":/reference/") + QFileInfo(name).fileName());
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::ReferenceMissing, name, {}, 0};
    return file.readAll();
}

} // namespace line605
