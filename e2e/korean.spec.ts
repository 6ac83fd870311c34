import { expectAccessible } from './accessibility.ts';
import { expect, test } from './driver.ts';
import { homePage } from './pages/home.ts';
import { settingsPage } from './pages/settings.ts';

test('in Korean, a Korean sentence becomes a film with Korean scenes, cast and places', async ({
  studio,
}) => {
  const page = await studio.window();
  await homePage(page).settings.click();
  const settings = settingsPage(page);
  await settings.choose('Language', '한국어');
  await settings.close();
  await page
    .getByRole('textbox', { name: '어떤 이야기인가요?' })
    .fill('고양이가 해변에서 빨간 풍선을 쫓는다. 그리고 고양이는 밤에 침실에서 잔다.');
  await page.getByRole('button', { name: '영화 구상하기' }).click();
  const scenes = page.getByRole('listbox', { name: '장면' });
  await expect(scenes.getByRole('option')).toHaveCount(2);
  await expect(scenes.getByRole('option').first()).toContainText('고양이가 해변에서 빨간 풍선을 쫓는다');
  await page.getByRole('tab', { name: '등장인물' }).click();
  for (const name of ['고양이', '빨간 풍선', '해변', '밤의 침실'])
    await expect(page.getByRole('tabpanel')).toContainText(name);
  await expectAccessible(page);
  await page.getByRole('button', { name: '장면에 추가' }).click();
  await page.getByRole('combobox', { name: '누구 또는 무엇인가요?' }).fill('노란 강아지');
  await expect(page.getByText('“yellow puppy”(으)로 그립니다.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tabpanel')).toContainText('“yellow puppy”(으)로 그림');
});
