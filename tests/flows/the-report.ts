import { readFile } from 'node:fs/promises'
import { type Download, expect, type Page } from '@playwright/test'
import { askAbout } from '../server/pdf-tools'

/** Downloads the report by its button and resolves to its text as one line. */
export async function downloadReport(page: Page): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download report' }).click()
  const text = await textOfReport(await download)
  await expect(page.getByText('The report is in your downloads.')).toBeVisible()
  return text
}

export async function textOfReport(download: Download): Promise<string> {
  expect(download.suggestedFilename()).toMatch(/^[\w-]+\.pdf$/)
  return textOfPdf(await readFile(await download.path()))
}

export const textOfPdf = (pdf: Uint8Array) =>
  askAbout(pdf, 'pdftotext', '-raw', 'FILE', '-').replace(/\s+/g, ' ')
