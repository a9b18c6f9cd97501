-- severity: warning
-- Town and country (城镇, 乡村) of an indicator do not sum to its whole within rounding (0.5 %).
with parts as (
    select
        o.region_key,
        o.indicator_key,
        o.period_key,
        o.measure,
        o.source_key,
        sum(case when o.label_path = '' then o.base_value end) as whole,
        sum(case when o.label_path in ('城镇', '乡村', '农村') then o.base_value end) as parts,
        count(distinct case when o.label_path in ('城镇', '乡村', '农村') then o.label_path end) as labels
    from fact_observation as o
    where o.measure in ('level', 'level_ytd') and o.industry_key = 0
        and o.label_path in ('', '城镇', '乡村', '农村')
    group by o.region_key, o.indicator_key, o.period_key, o.measure, o.source_key
)
select r.region_name, i.indicator_name, p.period_code, q.measure, q.whole, q.parts
from parts as q
join dim_region as r using (region_key)
join dim_indicator as i using (indicator_key)
join dim_period as p using (period_key)
where q.labels = 2 and q.whole > 0 and i.dimension not in ('ratio', 'rate', 'index', 'price')
    and abs(q.whole - q.parts) > q.whole * 0.005
