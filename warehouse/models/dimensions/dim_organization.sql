-- One row is an organisation, in the order in which sources name it. Key 0: unknown.
with named as (
    select o.organization_name, min(s.source_key) as first_source_key
    from stg_organization_link as o
    join dim_source as s on s.sha256 = o.source_sha256
    where o.organization_name <> ''
    group by o.organization_name
)
select
    cast(row_number() over (order by first_source_key, organization_name) as integer) as organization_key,
    organization_name
from named
union all
select 0, ''
