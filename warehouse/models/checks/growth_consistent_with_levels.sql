-- severity: warning
-- The growth that is published for a retail, revenue or trade figure is far (more than 5 points)
-- from the growth of its published levels; other indicators grow at constant prices.
with level as (
    select o.region_key, o.indicator_key, o.industry_key, o.label_path, o.measure, p."year", p.frequency, p."quarter", p."month", o.base_value
    from fact_observation as o
    join dim_period as p using (period_key)
    where o.is_latest and o.measure in ('level', 'level_ytd') and o.base_value > 0
),
growth as (
    select o.region_key, o.indicator_key, o.industry_key, o.label_path, o.measure, p."year", p.frequency, p."quarter", p."month", p.period_code, o.base_value
    from fact_observation as o
    join dim_period as p using (period_key)
    where o.is_latest and o.measure in ('growth', 'growth_ytd')
)
select r.region_name, i.indicator_name, g.period_code, g.base_value as growth, a.base_value as level_before, b.base_value as level_after
from growth as g
join level as b
    on b.region_key = g.region_key and b.indicator_key = g.indicator_key and b.industry_key = g.industry_key
    and b.label_path = g.label_path and b."year" = g."year" and b.frequency = g.frequency
    and coalesce(b."quarter", 0) = coalesce(g."quarter", 0) and coalesce(b."month", 0) = coalesce(g."month", 0)
    and b.measure = case g.measure when 'growth' then 'level' else 'level_ytd' end
join level as a
    on a.region_key = b.region_key and a.indicator_key = b.indicator_key and a.industry_key = b.industry_key
    and a.label_path = b.label_path and a."year" = b."year" - 1 and a.frequency = b.frequency
    and coalesce(a."quarter", 0) = coalesce(b."quarter", 0) and coalesce(a."month", 0) = coalesce(b."month", 0)
    and a.measure = b.measure
join dim_region as r on r.region_key = g.region_key
join dim_indicator as i on i.indicator_key = g.indicator_key
where (i.indicator_name like '%收入' or i.indicator_name like '%零售总额' or i.indicator_name like '%进出口%')
    and abs((cast(b.base_value as double) / cast(a.base_value as double) - 1) * 100 - cast(g.base_value as double)) > 5
