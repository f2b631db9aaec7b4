select api.submit(id, made_at, depends_on, version, payload)
from unnest($1::uuid[], $2::bigint[], $3::uuid[], $4::int[], $5::text[]) o (id, made_at, depends_on, version, payload)
