-- severity: warning
-- The parts of an indicator, such as the three sectors of the gross domestic product, do not sum to
-- the whole within rounding (0.5 %).
with breakdowns as (
    select indicator_key, breakdown, count(*) as parts from bridge_indicator_part group by indicator_key, breakdown
),
observed as (
    select region_key, indicator_key, period_key, measure, base_value
    from fact_observation
    where is_latest and industry_key = 0 and label_path = '' and measure in ('level', 'level_ytd')
        and (indicator_key in (select indicator_key from bridge_indicator_part)
            or indicator_key in (select part_indicator_key from bridge_indicator_part))
),
summed as (
    select b.indicator_key, b.breakdown, o.region_key, o.period_key, o.measure, sum(o.base_value) as parts, count(*) as numbers
    from observed as o
    join bridge_indicator_part as b on b.part_indicator_key = o.indicator_key
    group by b.indicator_key, b.breakdown, o.region_key, o.period_key, o.measure
)
select r.region_name, i.indicator_name, s.breakdown, p.period_code, s.measure, w.base_value as whole, s.parts
from summed as s
join breakdowns as b
    on b.indicator_key = s.indicator_key and b.breakdown = s.breakdown and b.parts = s.numbers
join observed as w
    on w.region_key = s.region_key
    and w.indicator_key = s.indicator_key
    and w.period_key = s.period_key
    and w.measure = s.measure
join dim_region as r on r.region_key = s.region_key
join dim_indicator as i on i.indicator_key = s.indicator_key
join dim_period as p on p.period_key = s.period_key
where w.base_value > 0 and abs(w.base_value - s.parts) > w.base_value * 0.005
