-- severity: warning
-- A monthly, quarterly or yearly series has numbers before and after, but none for a year between.
with years as (
    select distinct o.region_key, o.indicator_key, o.measure, p.frequency, p."year"
    from fact_observation as o
    join dim_period as p using (period_key)
    where o.is_latest and o.industry_key = 0 and o.label_path = '' and p."year" <> 0
),
gaps as (
    select
        *,
        lead("year") over (partition by region_key, indicator_key, measure, frequency order by "year") as next_year
    from years
)
select r.region_name, i.indicator_name, g.measure, g.frequency, g."year" as last_year_before, g.next_year
from gaps as g
join dim_region as r using (region_key)
join dim_indicator as i using (indicator_key)
where g.next_year > g."year" + 1
