-- One row is a number that a target can be held against, with what it is comparable to:
-- target_measure, in the base unit, and how firmly (rank; verdict: whether it can decide).
-- Observations are the latest vintage of rows that no label or industry breaks down, of indicators
-- that some target is about. What reports count is told apart by its measure word (counted); tables
-- write it less exactly, there it is empty.
with aimed_at as (
    select distinct indicator_key from int_statement where nature = 'target' and indicator_key <> 0
),
observed as (
    select
        case when r.region_code <> '' then r.region_code else r.region_name end as region_identity,
        o.indicator_key,
        o.measure,
        o.base_value,
        u.base_unit,
        p.frequency,
        p.period_code,
        p.start_date,
        p.end_date,
        p."month",
        o.source_key
    from fact_observation as o
    join dim_region as r using (region_key)
    join dim_period as p using (period_key)
    join dim_unit as u using (unit_code)
    where o.is_latest and o.industry_key = 0 and o.label_path = ''
        and o.indicator_key in (select indicator_key from aimed_at)
),
accumulated as (
    select distinct indicator_key from observed where measure = 'level_ytd'
),
cumulative as (
    select *, case when frequency in ('year', 'year_to_date', 'years') then true else false end as is_cumulative
    from observed
),
growth as (
    select
        'growth' as target_measure,
        case when measure = 'growth_ytd' or is_cumulative then 'cumulative growth' else 'growth of the latest period' end as basis,
        case when measure = 'growth_ytd' or is_cumulative then 1 else 5 end as preference,
        measure = 'growth_ytd' or is_cumulative as decides,
        false as accumulates,
        base_value as evidence_value,
        base_unit as evidence_unit,
        '' as counted,
        c.*
    from cumulative as c
    where measure in ('growth', 'growth_ytd')
),
indexed as (
    select
        'growth' as target_measure,
        'cumulative index less 100' as basis,
        2 as preference,
        true as decides,
        false as accumulates,
        base_value - 100 as evidence_value,
        '%' as evidence_unit,
        '' as counted,
        c.*
    from cumulative as c
    where measure = 'index_ytd' or (measure = 'index' and is_cumulative)
),
computed as (
    select
        'growth' as target_measure,
        'growth computed from levels at current prices' as basis,
        6 as preference,
        false as decides,
        false as accumulates,
        cast(cast((cast(c.base_value as double) / cast(b.base_value as double) - 1) * 100 as decimal(38, 6)) as decimal(38, 18)) as evidence_value,
        '%' as evidence_unit,
        '' as counted,
        c.*
    from cumulative as c
    join cumulative as b
        on b.region_identity = c.region_identity
        and b.indicator_key = c.indicator_key
        and b.measure = c.measure
        and b.base_unit = c.base_unit
        and b.frequency = c.frequency
        and b.start_date = cast(c.start_date - interval '1' year as date)
    where c.is_cumulative and c.measure in ('level', 'level_ytd') and b.base_value > 0 and c.base_unit <> '%'
        -- A thousandfold in a year is another unit or another thing, not growth.
        and cast(c.base_value as double) < cast(b.base_value as double) * 1000
        and extract(month from b.end_date) = extract(month from c.end_date)
),
level as (
    select
        'level' as target_measure,
        case
            when measure = 'level_ytd' or is_cumulative then 'cumulative level'
            when base_unit = '%' then 'rate of the latest period'
            else 'level of the latest period'
        end as basis,
        case when measure = 'level_ytd' or is_cumulative then 1 when base_unit = '%' then 2 else 3 end as preference,
        -- The level of a month decides at the end of the year only, and not where the table
        -- accumulates the indicator: then it is a flow, and one month of it is not the year.
        measure = 'level_ytd' or is_cumulative or base_unit = '%'
            or (extract(month from end_date) = 12 and a.indicator_key is null) as decides,
        measure = 'level_ytd' and base_unit <> '%' as accumulates,
        base_value as evidence_value,
        base_unit as evidence_unit,
        '' as counted,
        c.*
    from cumulative as c
    left join accumulated as a using (indicator_key)
    where measure in ('level', 'level_ytd')
),
other as (
    select
        measure as target_measure,
        'as reported' as basis,
        1 as preference,
        true as decides,
        false as accumulates,
        base_value as evidence_value,
        base_unit as evidence_unit,
        '' as counted,
        c.*
    from cumulative as c
    where measure in ('share', 'change', 'multiple')
),
shares as (
    select
        'level' as target_measure,
        'share' as basis,
        2 as preference,
        true as decides,
        false as accumulates,
        base_value as evidence_value,
        base_unit as evidence_unit,
        '' as counted,
        c.*
    from cumulative as c
    where measure = 'share'
),
-- What reports name alike is the same thing only where no report gives it two numbers: each
-- project has its 投资.
named_once as (
    select indicator_key, measure, period_key, nature, document_key, unit_code
    from int_statement
    group by indicator_key, measure, period_key, nature, document_key, unit_code
    having min(base_value) = max(base_value)
),
stated as (
    select
        s.measure as target_measure,
        'reported by a later report' as basis,
        4 as preference,
        true as decides,
        false as accumulates,
        s.base_value as evidence_value,
        s.base_unit as evidence_unit,
        s.counted,
        s.region_identity,
        s.indicator_key,
        s.measure,
        s.base_value,
        s.base_unit,
        p.frequency,
        p.period_code,
        p.start_date,
        p.end_date,
        p."month",
        d.source_key,
        true as is_cumulative
    from int_statement as s
    join named_once using (indicator_key, measure, period_key, nature, document_key, unit_code)
    join dim_document as d using (document_key)
    join dim_period as p using (period_key)
    where d.is_latest and s.nature = 'actual'
        and s.indicator_key in (select indicator_key from aimed_at) and p.frequency in ('year', 'years')
),
every as (
    select * from growth
    union all select * from indexed
    union all select * from computed
    union all select * from level
    union all select * from other
    union all select * from shares
    union all select * from stated
)
select
    region_identity,
    indicator_key,
    target_measure,
    evidence_value,
    evidence_unit,
    counted,
    basis,
    preference,
    decides,
    accumulates,
    measure,
    period_code,
    start_date,
    end_date,
    source_key
from every
