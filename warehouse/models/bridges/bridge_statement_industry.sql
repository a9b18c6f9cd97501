-- One row is a statement about an industry, with the strongest reason that the document gives.
with linked as (
    select
        f.statement_key,
        n.industry_key,
        l.basis,
        row_number() over (
            partition by f.statement_key, n.industry_key
            order by case l.basis when 'named' then 1 when 'heading' then 2 when 'paragraph' then 3 else 4 end, l.basis
        ) as place
    from stg_industry_link as l
    join dim_source as s on s.sha256 = l.source_sha256
    join dim_document as d using (source_key)
    join fact_statement as f on f.document_key = d.document_key and f.statement_no = l.subject_no
    join dim_industry as n
        on n.industry_system = l.industry_system and n.industry_code = l.industry_code
    where l.subject = 'statement'
)
select statement_key, industry_key, basis from linked where place = 1
