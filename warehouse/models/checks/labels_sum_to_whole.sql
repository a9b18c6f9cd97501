-- severity: warning
-- The parts that row labels give of an indicator, such as town and country, do not sum to its whole
-- within rounding (0.5 %).
with breakdowns as (
    select breakdown, count(distinct part) as parts from dim_label group by breakdown
),
labelled as (
    select o.region_key, o.indicator_key, o.period_key, o.measure, o.source_key, l.breakdown, l.part, o.base_value
    from fact_observation as o
    join dim_label as l on l.label = o.label_path
    join dim_indicator as i using (indicator_key)
    where o.measure in ('level', 'level_ytd')
        and o.industry_key = 0
        and i.dimension not in ('ratio', 'rate', 'index', 'price')
),
summed as (
    select region_key, indicator_key, period_key, measure, source_key, breakdown, sum(base_value) as parts,
        count(*) as numbers, count(distinct part) as parts_there
    from labelled
    group by region_key, indicator_key, period_key, measure, source_key, breakdown
)
select r.region_name, i.indicator_name, s.breakdown, p.period_code, w.measure, w.base_value as whole, s.parts
from summed as s
join breakdowns as b on b.breakdown = s.breakdown and b.parts = s.parts_there and b.parts = s.numbers
join fact_observation as w
    on w.region_key = s.region_key
    and w.indicator_key = s.indicator_key
    and w.period_key = s.period_key
    and w.measure = s.measure
    and w.source_key = s.source_key
    and w.industry_key = 0
    and w.label_path = ''
join dim_region as r on r.region_key = s.region_key
join dim_indicator as i on i.indicator_key = s.indicator_key
join dim_period as p on p.period_key = s.period_key
where w.base_value > 0 and abs(w.base_value - s.parts) > w.base_value * 0.005
