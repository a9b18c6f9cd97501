-- One row is a target of a report held against the latest number that tells how it stands. The
-- number lies inside the period of the target; one that can decide goes before one that only
-- indicates, then the latest, then the most fitting kind. Bounds: a plain number, "or more" and a
-- range are reached at their lower end, "or less" at its upper end; of a decline the other way
-- round. About (approx): within 0.5 percentage points for rates, within 5 % for amounts. A plain
-- number, an "about" or a range of an indicator whose lower value is the better one (prices,
-- unemployment) is a ceiling: less than it meets it. An amount
-- that accumulates is on track in an unfinished year if it keeps pace with the months gone by.
-- A target of several years is decided by a number for all of them, or by a rate: neither the sum
-- nor the average growth of five years shows in one of them.
with targets as (
    select
        s.statement_key,
        s.document_key,
        s.region_key,
        s.region_identity,
        s.indicator_key,
        s.measure,
        s.comparator,
        s.unit_code,
        s.base_unit,
        s.factor,
        s.counted,
        s.value,
        s.base_value,
        s.base_value_high,
        s.base_value < 0 as is_decline,
        s.base_value >= 0 and i.better = 'lower' and s.comparator in ('eq', 'approx', 'range') as is_ceiling,
        case
            when s.comparator <> 'approx' then 0
            when s.measure in ('growth', 'share', 'change') or s.base_unit = '%' then 0.5
            else abs(s.base_value) * 0.05
        end as tolerance,
        case when s.period_key <> 0 then s.period_key else coalesce(y.period_key, 0) end as target_period_key
    from int_statement as s
    join dim_document as d using (document_key)
    join dim_indicator as i on i.indicator_key = s.indicator_key
    left join dim_period as y on y.frequency = 'year' and y."year" = d.plan_year
    where s.nature = 'target'
),
dated as (
    select t.*, p.start_date as target_start, p.end_date as target_end, p.frequency = 'years' as is_of_years
    from targets as t
    join dim_period as p on p.period_key = t.target_period_key
),
inside as (
    select
        t.statement_key,
        e.*,
        t.is_of_years
            and not (e.target_measure in ('level', 'share') and e.evidence_unit = '%')
            and not (e.start_date = t.target_start and e.end_date = t.target_end) as is_part
    from dated as t
    join int_evidence as e
        on e.region_identity = t.region_identity
        and e.indicator_key = t.indicator_key
        and e.target_measure = t.measure
        and (e.evidence_unit = t.base_unit or t.measure = 'growth')
        and e.counted in ('', t.counted)
        and e.start_date >= t.target_start
        and e.end_date <= t.target_end
    where t.indicator_key <> 0 and t.region_key <> 0
        and (e.basis <> 'reported by a later report' or (e.start_date = t.target_start and e.end_date = t.target_end))
),
compared as (
    select
        statement_key,
        evidence_value,
        basis || case when is_part then ' of a part of the target period' else '' end as basis,
        decides and not is_part as decides,
        accumulates,
        measure as latest_measure,
        period_code as latest_period,
        end_date as latest_end,
        source_key as latest_source_key,
        row_number() over (
            partition by statement_key
            order by
                case when decides and not is_part then 0 else 1 end,
                case when basis = 'reported by a later report' then 1 else 0 end,
                end_date desc,
                preference,
                start_date,
                source_key desc,
                evidence_value
        ) as place
    from inside
),
held as (
    select
        t.*,
        c.evidence_value,
        c.basis,
        c.decides,
        c.latest_measure,
        c.latest_period,
        c.latest_end,
        c.latest_source_key,
        c.latest_end >= t.target_end as is_finished,
        -- The part of the target period that the number covers; 1 where it does not accumulate.
        case
            when c.accumulates and c.latest_end < t.target_end
                then cast(
                    ((extract(year from c.latest_end) - extract(year from t.target_start)) * 12
                        + extract(month from c.latest_end) - extract(month from t.target_start) + 1)
                    as double)
                    / ((extract(year from t.target_end) - extract(year from t.target_start)) * 12
                        + extract(month from t.target_end) - extract(month from t.target_start) + 1)
            else 1
        end as pace
    from dated as t
    left join compared as c on c.statement_key = t.statement_key and c.place = 1
),
bounded as (
    select
        *,
        case
            when is_ceiling then null
            when comparator = 'approx' then base_value - tolerance
            when comparator = 'range' then least(base_value, coalesce(base_value_high, base_value))
            when (comparator = 'le') = is_decline then base_value
        end * pace as low,
        case
            when comparator = 'approx' then base_value + tolerance
            when comparator = 'range' then greatest(base_value, coalesce(base_value_high, base_value))
            when (comparator = 'le') <> is_decline or is_ceiling then base_value
        end * pace as high
    from held
),
judged as (
    select
        *,
        case
            when low is not null and evidence_value < low then 'below'
            when high is not null and evidence_value > high then 'above'
            else 'inside'
        end as side
    from bounded
),
-- An "about" or a range is surpassed beyond its far end; a ceiling has none.
measured as (
    select
        *,
        comparator in ('approx', 'range') and not is_ceiling and side <> 'inside' and (side = 'above') <> is_decline as is_surpassed
    from judged
),
known as (
    select distinct indicator_key from int_evidence where basis <> 'reported by a later report'
),
regional as (
    select distinct region_identity, indicator_key, target_measure
    from int_evidence
    where basis <> 'reported by a later report'
)
select
    j.statement_key,
    j.document_key,
    j.region_key,
    j.indicator_key,
    j.target_period_key,
    j.measure,
    j.comparator,
    j.value as target_value,
    j.unit_code,
    -- Quotients are rounded to six digits after the point before they become decimals again.
    cast(cast(j.tolerance / coalesce(nullif(j.factor, 0), 1) as decimal(38, 6)) as decimal(38, 18)) as tolerance,
    coalesce(j.latest_period, '') as latest_period,
    coalesce(j.latest_measure, '') as latest_measure,
    cast(case
        when j.measure = 'growth' or j.factor = 1 then j.evidence_value
        else cast(j.evidence_value / coalesce(nullif(j.factor, 0), 1) as decimal(38, 6))
    end as decimal(38, 18)) as latest_value,
    cast(case
        when j.measure = 'growth' or j.factor = 1 then j.evidence_value - j.base_value
        else cast((j.evidence_value - j.base_value) / coalesce(nullif(j.factor, 0), 1) as decimal(38, 6))
    end as decimal(38, 18)) as gap,
    case
        when j.evidence_value is null then 'no_data'
        when not j.decides then 'indicative'
        when j.is_finished then
            case
                when j.side = 'inside' then 'met'
                when j.is_surpassed then 'exceeded'
                else 'missed'
            end
        when j.side = 'inside' or j.is_surpassed then 'on_track'
        else 'behind'
    end as status,
    case
        when j.evidence_value is null or not j.decides then cast(null as boolean)
        else j.side = 'inside' or j.is_surpassed
    end as on_track,
    case
        when j.evidence_value is not null then j.basis
        when j.indicator_key = 0 then 'the target names no indicator'
        when j.region_key = 0 then 'the report does not say which region the target is for'
        when j.target_period_key = 0 then 'the report does not say which period the target is for'
        when k.indicator_key is null then 'no table holds this indicator'
        when not exists (
            select 1 from regional as g
            where g.indicator_key = j.indicator_key and g.region_identity = j.region_identity
        ) then 'no table holds this indicator for the region'
        when not exists (
            select 1 from regional as g
            where g.indicator_key = j.indicator_key
                and g.region_identity = j.region_identity
                and g.target_measure = j.measure
        ) then 'tables hold the indicator, but not in this measure'
        else 'no number of the same unit lies inside the target period yet'
    end as reason,
    coalesce(j.latest_source_key, 0) as latest_source_key
from measured as j
left join known as k on k.indicator_key = j.indicator_key
