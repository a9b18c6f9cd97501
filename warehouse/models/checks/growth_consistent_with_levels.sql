-- severity: warning
-- The growth that is published for an indicator at current prices, such as revenue or trade, is far
-- (more than 5 points) from the growth of its published levels.
with nominal as (
    select indicator_key, indicator_name
    from dim_indicator
    where growth_basis = 'nominal'
),
observed as (
    select
        o.region_key,
        o.indicator_key,
        n.indicator_name,
        o.industry_key,
        o.label_path,
        o.measure,
        p."year",
        p.period_code,
        -- The same period of any year has the same place and length in it.
        p.frequency || extract(month from p.end_date) as place_in_year,
        o.base_value
    from fact_observation as o
    join nominal as n using (indicator_key)
    join dim_period as p using (period_key)
    where o.is_latest and o.measure in ('level', 'level_ytd', 'growth', 'growth_ytd')
)
select r.region_name, g.indicator_name, g.period_code, g.base_value as growth, a.base_value as level_before, b.base_value as level_after
from observed as g
join observed as b
    on b.region_key = g.region_key
    and b.indicator_key = g.indicator_key
    and b.industry_key = g.industry_key
    and b.label_path = g.label_path
    and b.place_in_year = g.place_in_year
    and b."year" = g."year"
    and b.measure = case g.measure when 'growth' then 'level' else 'level_ytd' end
join observed as a
    on a.region_key = b.region_key
    and a.indicator_key = b.indicator_key
    and a.industry_key = b.industry_key
    and a.label_path = b.label_path
    and a.place_in_year = b.place_in_year
    and a."year" = b."year" - 1
    and a.measure = b.measure
join dim_region as r on r.region_key = g.region_key
where g.measure in ('growth', 'growth_ytd')
    and a.base_value > 0
    and abs((cast(b.base_value as double) / cast(a.base_value as double) - 1) * 100 - cast(g.base_value as double)) > 5
