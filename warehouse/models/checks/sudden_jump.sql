-- severity: warning
-- A value is more than ten times as large or small as the one before and the one after it in its
-- series, as if its unit or a digit were wrong.
with observed as (
    select
        region_key,
        indicator_key,
        industry_key,
        label_path,
        measure,
        -- The last digits of a period's key: the same months of any year have the same.
        period_key % 1000000 as place_in_year,
        period_key,
        base_value
    from fact_observation
    where is_latest and base_value > 0 and measure in ('level', 'level_ytd')
),
-- Only series that range so far can jump, and only they are put in order. Decimals are compared as
-- doubles, since ten times a large one may be too large, and turned into them where few are left.
ranging as (
    select region_key, indicator_key, industry_key, label_path, measure, place_in_year
    from observed
    group by region_key, indicator_key, industry_key, label_path, measure, place_in_year
    having cast(max(base_value) as double) > 10 * cast(min(base_value) as double)
),
series as (
    select
        o.region_key,
        o.indicator_key,
        o.period_key,
        o.measure,
        cast(o.base_value as double) as value,
        cast(lag(o.base_value) over w as double) as before,
        cast(lead(o.base_value) over w as double) as after
    from observed as o
    join ranging as g
        on g.region_key = o.region_key
        and g.indicator_key = o.indicator_key
        and g.industry_key = o.industry_key
        and g.label_path = o.label_path
        and g.measure = o.measure
        and g.place_in_year = o.place_in_year
    window w as (
        partition by o.region_key, o.indicator_key, o.industry_key, o.label_path, o.measure, o.place_in_year
        order by o.period_key)
)
select r.region_name, i.indicator_name, p.period_code, s.measure, s.before, s.value, s.after
from series as s
join dim_region as r on r.region_key = s.region_key
join dim_indicator as i on i.indicator_key = s.indicator_key
join dim_period as p on p.period_key = s.period_key
where (s.value > 10 * s.before and s.value > 10 * s.after)
    or (s.value < s.before / 10 and s.value < s.after / 10)
