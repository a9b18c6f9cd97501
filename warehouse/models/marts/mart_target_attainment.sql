-- One row is a target of a report against the latest observation; of a report that was received
-- again, only the latest holds.
select
    r.region_name,
    i.indicator_name,
    p.period_code as target_period,
    t.measure,
    t.comparator,
    t.target_value,
    s.value_high as target_value_high,
    u.unit_name as unit,
    s.quote as target_quote,
    d.title as target_document,
    d.issued_on as target_issued_on,
    t.latest_period,
    t.latest_measure,
    t.latest_value,
    t.gap,
    t.tolerance,
    t.status,
    t.on_track,
    t.reason,
    f.file_name as latest_source,
    r.region_code,
    i.indicator_code,
    s.indicator_text,
    t.statement_key
from fact_target_attainment as t
join fact_statement as s using (statement_key)
join dim_region as r on r.region_key = t.region_key
join dim_indicator as i on i.indicator_key = t.indicator_key
join dim_period as p on p.period_key = t.target_period_key
join dim_unit as u on u.unit_code = t.unit_code
join dim_document as d on d.document_key = t.document_key
join dim_source as f on f.source_key = t.latest_source_key
where d.is_latest
