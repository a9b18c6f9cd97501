-- severity: warning
-- A value is more than ten times as large or small as the one before and the one after it in its
-- series, as if its unit or a digit were wrong.
with series as (
    select
        o.region_key,
        o.indicator_key,
        p.period_code,
        o.measure,
        cast(o.base_value as double) as value,
        cast(lag(o.base_value) over w as double) as before,
        cast(lead(o.base_value) over w as double) as after
    from fact_observation as o
    join dim_period as p using (period_key)
    where o.is_latest and o.base_value > 0 and o.measure in ('level', 'level_ytd')
    window w as (
        partition by o.region_key, o.indicator_key, o.industry_key, o.label_path, o.measure, p.frequency, p."month", p."quarter"
        order by p.start_date, p.end_date)
)
select r.region_name, i.indicator_name, s.period_code, s.measure, s.before, s.value, s.after
from series as s
join dim_region as r using (region_key)
join dim_indicator as i using (indicator_key)
where (s.value > 10 * s.before and s.value > 10 * s.after)
    or (s.value < s.before / 10 and s.value < s.after / 10)
