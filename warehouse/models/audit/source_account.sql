-- One row is a source and what became of what was read from it: cells of a table, numbers of a
-- report. What was read is the reader's own count; what was loaded is counted in the facts.
with counted as (
    select source_sha256, max(layout) as layout, sum(cells_read) as cells_read
    from stg_account
    group by source_sha256
),
loaded as (
    select source_key, count(*) as cells from fact_observation group by source_key
),
missing as (
    select source_sha256, count(*) as cells
    from stg_observation
    where status = 'M' or value is null
    group by source_sha256
),
rejected as (
    select source_key, sum(cells) as cells from audit.reject group by source_key
),
numbers as (
    select
        source_key,
        sum(case when disposition = 'statement' then 1 else 0 end) as loaded,
        sum(case when disposition = 'unexplained' then 1 else 0 end) as unexplained,
        sum(case when disposition not in ('statement', 'unexplained') then 1 else 0 end) as explained
    from audit.number
    group by source_key
)
select
    s.source_key,
    s.source_kind as kind,
    coalesce(c.layout, '') as layout,
    cast(coalesce(c.cells_read, 0) as bigint) as "read",
    cast(coalesce(l.cells, 0) + coalesce(n.loaded, 0) as bigint) as loaded,
    cast(coalesce(m.cells, 0) as bigint) as missing,
    cast(coalesce(j.cells, 0) as bigint) as rejected,
    cast(coalesce(n.explained, 0) as bigint) as explained,
    cast(coalesce(n.unexplained, 0) as bigint) as unexplained
from dim_source as s
left join counted as c on c.source_sha256 = s.sha256
left join loaded as l on l.source_key = s.source_key
left join missing as m on m.source_sha256 = s.sha256
left join rejected as j on j.source_key = s.source_key
left join numbers as n on n.source_key = s.source_key
where s.source_key <> 0
