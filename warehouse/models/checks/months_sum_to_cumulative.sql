-- severity: warning
-- The months since January do not sum to the amount since the start of the year (within 1 %).
with months as (
    select o.region_key, o.indicator_key, o.industry_key, o.label_path, p."year", p."month", o.base_value
    from fact_observation as o
    join dim_period as p using (period_key)
    where o.is_latest and o.measure = 'level' and p.frequency = 'month'
),
cumulative as (
    select o.region_key, o.indicator_key, o.industry_key, o.label_path, p."year", p."month", p.period_code, o.base_value
    from fact_observation as o
    join dim_period as p using (period_key)
    where o.is_latest and o.measure = 'level_ytd' and p.frequency = 'year_to_date'
)
select r.region_name, i.indicator_name, c.period_code, c.base_value as cumulative, sum(m.base_value) as months
from cumulative as c
join months as m
    on m.region_key = c.region_key
    and m.indicator_key = c.indicator_key
    and m.industry_key = c.industry_key
    and m.label_path = c.label_path
    and m."year" = c."year"
    and m."month" <= c."month"
join dim_region as r on r.region_key = c.region_key
join dim_indicator as i on i.indicator_key = c.indicator_key
group by r.region_name, i.indicator_name, c.period_code, c.base_value, c."month", c.region_key, c.indicator_key, c.industry_key, c.label_path
having count(*) = c."month" and abs(sum(m.base_value) - c.base_value) > abs(c.base_value) * 0.01
