-- The staged rows of a large regular table: one row a record of the file, in its order, and the
-- account at the end: no sort is needed, since one thread keeps the order in which the records
-- stand in their table. Columns and types are those of the staged files that the readers write.
-- Texts become decimal(16, 6) first: DuckDB casts a text to a wide decimal forty times slower.
with
numbers as (
    select
        r.row_no,
        r.series_no,
        r.period,
        coalesce(r.cell, '') as raw_text,
        case when v.status = 'A' and v.value is null then cast(r.cell as decimal(16, 6)) else v.value end as value,
        case when r.cell is null then 'M' else v.status end as status,
        v.reason_code,
        v.reason
    from record as r
    inner join cell_value as v
        on case
            when r.cell is null or regexp_full_match(r.cell, getvariable('plain')) then chr(31)
            else r.cell
        end = v.cell
),
cells as (
    select
        n.row_no,
        case when n.reason_code is null then 'observation' else 'reject' end as record,
        cast(null as struct(kind varchar, layout varchar, charset varchar, "read" integer)) as account,
        case when n.reason_code is null then struct_pack(
            sheet := '',
            row_no := n.row_no,
            column_no := s.column_no,
            raw_text := n.raw_text,
            region_code := m.region_code,
            region_name := s.region_name,
            indicator_code := s.indicator_code,
            indicator_name := s.indicator_name,
            source_indicator_code := s.source_indicator_code,
            industry_code := s.industry_code,
            industry_name := s.industry_name,
            label_path := s.label_path,
            measure := m.measure,
            period_code := m.period_code,
            value := cast(n.value as decimal(38, 18)),
            unit := s.unit,
            unit_code := s.unit_code,
            base_value := cast(
                cast(n.value as decimal(26, 6)) * s.factor as decimal(38, 18)
            ),
            base_unit := s.base_unit,
            status := n.status
        ) end as observation,
        case when n.reason_code is not null then struct_pack(
            sheet := '',
            row_no := n.row_no,
            column_no := s.column_no,
            raw_text := n.raw_text,
            reason_code := n.reason_code,
            reason := n.reason,
            cells := cast(1 as integer)
        ) end as reject
    from numbers as n
    inner join series as s on n.series_no = s.series_no
    inner join moment as m on s.kind_no = m.kind_no and n.period = m.period
),
account as (
    select
        2147483647 as row_no,
        'account' as record,
        struct_pack(
            kind := 'table',
            layout := getvariable('layout'),
            charset := getvariable('charset'),
            "read" := cast((select count(*) from record) as integer)
        ) as account,
        null as observation,
        null as reject
),
final as (
    select * from cells
    union all
    select * from account
)
select
    getvariable('sha256') as source_sha256,
    record,
    account,
    observation,
    reject
from final
