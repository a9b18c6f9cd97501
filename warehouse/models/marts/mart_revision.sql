-- One row is an observation whose value a later source changed: the value before, the value after.
with vintages as (
    select
        *,
        lag(value) over (
            partition by region_key, indicator_key, industry_key, period_key, measure, label_path
            order by source_key, sheet, row_no, column_no
        ) as old_value,
        lag(base_value) over (
            partition by region_key, indicator_key, industry_key, period_key, measure, label_path
            order by source_key, sheet, row_no, column_no
        ) as old_base_value,
        lag(unit_code) over (
            partition by region_key, indicator_key, industry_key, period_key, measure, label_path
            order by source_key, sheet, row_no, column_no
        ) as old_unit_code,
        lag(source_key) over (
            partition by region_key, indicator_key, industry_key, period_key, measure, label_path
            order by source_key, sheet, row_no, column_no
        ) as old_source_key
    from fact_observation
)
select
    r.region_name,
    i.indicator_name,
    p.period_code,
    v.measure,
    v.vintage,
    v.old_value,
    a.unit_name as old_unit,
    v.value as new_value,
    u.unit_name as new_unit,
    cast(round((cast(v.base_value as double) / nullif(cast(v.old_base_value as double), 0) - 1) * 100, 2) as decimal(18, 2)) as change_percent,
    b.file_name as old_source,
    s.file_name as new_source,
    b.first_seen_at as old_first_seen_at,
    s.first_seen_at as new_first_seen_at,
    n.industry_name,
    v.label_path,
    r.region_code,
    i.indicator_code,
    v.old_source_key,
    v.source_key as new_source_key,
    v.sheet as new_sheet,
    v.row_no as new_row_no,
    v.column_no as new_column_no
from vintages as v
join dim_region as r on r.region_key = v.region_key
join dim_indicator as i on i.indicator_key = v.indicator_key
join dim_industry as n on n.industry_key = v.industry_key
join dim_period as p on p.period_key = v.period_key
join dim_unit as u on u.unit_code = v.unit_code
join dim_unit as a on a.unit_code = v.old_unit_code
join dim_source as s on s.source_key = v.source_key
join dim_source as b on b.source_key = v.old_source_key
where v.old_base_value <> v.base_value
