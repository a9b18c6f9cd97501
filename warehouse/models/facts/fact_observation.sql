-- One row is a number from a table, in one vintage: the grain is the key of an observation
-- (region, indicator, industry, period, measure, label path) and the source. A later source that
-- restates the value keeps the number of the vintage, a new value gets the next one.
with loaded as (
    select
        s.source_key,
        coalesce(r.region_key, 0) as region_key,
        coalesce(i.indicator_key, 0) as indicator_key,
        coalesce(n.industry_key, 0) as industry_key,
        p.period_key,
        p."year",
        o.measure,
        o.label_path,
        o.value,
        o.unit_code,
        coalesce(o.base_value, o.value) as base_value,
        o.status,
        o.sheet,
        o.row_no,
        o.column_no,
        o.raw_text
    from stg_observation as o
    join dim_source as s on s.sha256 = o.source_sha256
    join dim_period as p on p.period_code = o.period_code
    left join dim_indicator as i on i.indicator_code = o.indicator_code
    left join int_region_match as r
        on r.region_code = o.region_code and r.region_name = o.region_name and r."year" = p."year"
    left join dim_industry as n
        on n.industry_system = case when o.industry_code <> '' then 'GB/T 4754-2017' else 'as written' end
        and n.industry_code = case when o.industry_code <> '' then o.industry_code else o.industry_name end
        and n.industry_key <> 0
    where o.status <> 'M' and o.value is not null
),
compared as (
    select
        *,
        lag(base_value) over (
            partition by region_key, indicator_key, industry_key, period_key, measure, label_path
            order by source_key, sheet, row_no, column_no
        ) as previous_value,
        lead(source_key) over (
            partition by region_key, indicator_key, industry_key, period_key, measure, label_path
            order by source_key, sheet, row_no, column_no
        ) as next_source_key
    from loaded
)
select
    region_key,
    indicator_key,
    industry_key,
    period_key,
    "year",
    measure,
    label_path,
    value,
    unit_code,
    base_value,
    status,
    cast(1 + sum(case when previous_value <> base_value then 1 else 0 end) over (
        partition by region_key, indicator_key, industry_key, period_key, measure, label_path
        order by source_key, sheet, row_no, column_no
        rows between unbounded preceding and current row
    ) as integer) as vintage,
    next_source_key is null as is_latest,
    source_key,
    sheet,
    row_no,
    column_no,
    raw_text
from compared
