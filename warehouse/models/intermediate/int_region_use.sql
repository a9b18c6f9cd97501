-- One row is a region as a source names it (code and name), in a year. Year 0: the period is
-- unknown. The first source that uses it gives regions that no code list holds a lasting order.
with used as (
    select o.source_sha256, o.region_code, o.region_name, p."year"
    from (select distinct source_sha256, region_code, region_name, period_code from stg_observation) as o
    join dim_period as p on p.period_code = o.period_code
    union all
    select s.source_sha256, s.region_code, s.region_name, p."year"
    from stg_statement as s
    join dim_period as p on p.period_code = s.period_code
    union all
    select j.source_sha256, j.region_code, j.region_name, p."year"
    from stg_project as j
    join dim_period as p on p.period_code = j.period_code
    union all
    select source_sha256, region_code, region_name, coalesce(plan_year, 0)
    from stg_document
)
select u.region_code, u.region_name, u."year", min(s.source_key) as first_source_key
from used as u
join dim_source as s on s.sha256 = u.source_sha256
where u.region_code <> '' or u.region_name <> ''
group by u.region_code, u.region_name, u."year"
