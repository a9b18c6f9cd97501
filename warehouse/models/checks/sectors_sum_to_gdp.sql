-- severity: warning
-- The value added of the three sectors does not sum to the gross domestic product within rounding
-- (0.5 %).
with parts as (
    select
        o.region_key,
        o.period_key,
        o.measure,
        sum(case when i.indicator_name in ('国内生产总值', '地区生产总值') then o.base_value end) as whole,
        sum(case when i.indicator_name in ('第一产业增加值', '第二产业增加值', '第三产业增加值') then o.base_value end) as parts,
        count(distinct case when i.indicator_name in ('第一产业增加值', '第二产业增加值', '第三产业增加值') then i.indicator_key end) as sectors
    from fact_observation as o
    join dim_indicator as i using (indicator_key)
    where o.is_latest and o.industry_key = 0 and o.label_path = '' and o.measure in ('level', 'level_ytd')
        and i.indicator_name in ('国内生产总值', '地区生产总值', '第一产业增加值', '第二产业增加值', '第三产业增加值')
    group by o.region_key, o.period_key, o.measure
)
select r.region_name, p.period_code, q.measure, q.whole, q.parts
from parts as q
join dim_region as r using (region_key)
join dim_period as p using (period_key)
where q.sectors = 3 and q.whole > 0 and abs(q.whole - q.parts) > q.whole * 0.005
