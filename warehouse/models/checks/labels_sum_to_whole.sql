-- severity: warning
-- Town and country (城镇, 乡村) of an indicator do not sum to its whole within rounding (0.5 %).
with parts as (
    select o.region_key, o.indicator_key, o.period_key, o.measure, o.source_key, sum(o.base_value) as parts
    from fact_observation as o
    join dim_indicator as i using (indicator_key)
    where o.label_path in ('城镇', '乡村', '农村')
        and o.measure in ('level', 'level_ytd')
        and o.industry_key = 0
        and i.dimension not in ('ratio', 'rate', 'index', 'price')
    group by o.region_key, o.indicator_key, o.period_key, o.measure, o.source_key
    having count(distinct o.label_path) = 2
)
select r.region_name, i.indicator_name, p.period_code, w.measure, w.base_value as whole, q.parts
from parts as q
join fact_observation as w
    on w.region_key = q.region_key
    and w.indicator_key = q.indicator_key
    and w.period_key = q.period_key
    and w.measure = q.measure
    and w.source_key = q.source_key
    and w.industry_key = 0
    and w.label_path = ''
join dim_region as r on r.region_key = q.region_key
join dim_indicator as i on i.indicator_key = q.indicator_key
join dim_period as p on p.period_key = q.period_key
where w.base_value > 0 and abs(w.base_value - q.parts) > w.base_value * 0.005
