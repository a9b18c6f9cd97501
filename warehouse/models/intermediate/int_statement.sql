-- One row is a statement with what it can be compared by: whose it is (region_identity: the code,
-- where there is none the name), its base unit, and the measure word of what it counts (counted: 个
-- and 户 are not the same things; empty where nothing is counted).
with source as (
    select * from fact_statement
),
final as (
    select
        s.statement_key,
        s.document_key,
        s.region_key,
        case when r.region_code <> '' then r.region_code else r.region_name end as region_identity,
        s.indicator_key,
        s.measure,
        s.comparator,
        s.nature,
        s.period_key,
        s.unit_code,
        u.base_unit,
        u.factor,
        case when u.base_unit = '个' then trim(leading '十百千万亿' from u.unit_name) else '' end as counted,
        s.value,
        s.base_value,
        s.base_value_high
    from source as s
    join dim_region as r on r.region_key = s.region_key
    join dim_unit as u using (unit_code)
)
select * from final
