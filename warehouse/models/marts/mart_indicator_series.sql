-- One row is an observation in its latest vintage: an indicator over time.
select
    r.region_name,
    i.indicator_name,
    p.period_code,
    o.measure,
    o.value,
    u.unit_name as unit,
    n.industry_name,
    o.label_path,
    p.frequency,
    p.start_date,
    p.end_date,
    p."year",
    o.status,
    o.vintage,
    r.region_code,
    r.region_level,
    i.indicator_code,
    i.topic,
    n.industry_code,
    s.file_name as source,
    o.source_key,
    o.sheet,
    o.row_no,
    o.column_no
from fact_observation as o
join dim_region as r using (region_key)
join dim_indicator as i using (indicator_key)
join dim_industry as n using (industry_key)
join dim_period as p using (period_key)
join dim_unit as u using (unit_code)
join dim_source as s using (source_key)
where o.is_latest
